import { usualWatermark } from '../../core/images/watermark-text';
import type { House } from '../house';
import type { Dossier } from '../open-dossier';
import { type Place, placeTaught } from '../page/place-of';

/** Whether a watermark is wanted in one place, and its words; `on` is null where nobody has said. */
export interface WatermarkWish {
  readonly on: boolean | null;
  readonly text: string;
}

/** What the user chose for the portal that a tab shows; where he did not, what the dossier says. */
export async function watermarkAt({ vault }: House, place: Place, { profile }: Dossier): Promise<WatermarkWish> {
  const { watermarks } = await vault.getSettings();
  const { portalId } = placeTaught(place);
  const chosen = Object.hasOwn(watermarks, portalId) ? watermarks[portalId] : undefined;
  return { on: chosen?.on ?? profile?.watermark ?? null, text: chosen?.text ?? usualWatermark };
}
