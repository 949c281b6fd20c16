import { type ReactElement, useState } from 'react';
import { Button, Modal } from 'tea-component';
import type { Form } from '../../practice/form-spec';
import type { FormStore } from '../../practice/form-store';
import { Fields } from './fields';
import { featureFields, packageFields } from './steps';

/** An APP's features on one platform, as the table below the button shows them. */
export interface Feature {
  readonly platform: unknown;
  readonly domains: unknown;
  readonly packages: readonly Form[];
}

interface WindowProps {
  readonly caption: string;
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly children: ReactElement | ReactElement[];
}

function Window({ caption, onClose, onSave, children }: WindowProps): ReactElement {
  return (
    <Modal visible caption={caption} size="l" onClose={onClose}>
      <Modal.Body>{children}</Modal.Body>
      <Modal.Footer>
        <Button type="primary" htmlType="button" onClick={onSave}>
          保存
        </Button>
        <Button type="weak" htmlType="button" onClick={onClose}>
          取消
        </Button>
      </Modal.Footer>
    </Modal>
  );
}

function emptied(store: FormStore, names: readonly string[]): void {
  for (const name of names) store.set(name, name === 'platform' ? null : name === 'featureDomains' ? [''] : '');
}

const partOf = (form: Form, names: readonly string[]): Form =>
  Object.fromEntries(names.map((name) => [name, form[name] ?? null]));

function PackageRows({ packages }: { packages: readonly Form[] }): ReactElement {
  return (
    <ul className="saved">
      {packages.map((one) => (
        <li key={String(one.packageName)}>{String(one.packageName)}</li>
      ))}
    </ul>
  );
}

/** 新增 APP 特征 opens a window; 新增包信息 in it opens another above it. */
export function AppFeatures({ store, features }: { store: FormStore; features: Feature[] }): ReactElement {
  const [open, setOpen] = useState<'none' | 'feature' | 'package'>('none');
  const [packages, setPackages] = useState<readonly Form[]>([]);
  const packageNames = packageFields.map(({ name }) => name);
  const savePackage = (): void => {
    setPackages([...packages, partOf(store.values(), packageNames)]);
    emptied(store, packageNames);
    setOpen('feature');
  };
  const saveFeature = (): void => {
    const { platform, featureDomains } = store.values();
    features.push({ platform, domains: featureDomains, packages });
    emptied(store, ['platform', 'featureDomains']);
    setPackages([]);
    setOpen('none');
  };
  return (
    <>
      <Button htmlType="button" onClick={() => setOpen('feature')}>
        新增 APP 特征
      </Button>
      {features.map(({ platform, packages: own }) => (
        <section key={String(platform)} className="saved">
          {String(platform)}
          <PackageRows packages={own} />
        </section>
      ))}
      {open !== 'none' && (
        <Window caption="新增 APP 特征信息" onClose={() => setOpen('none')} onSave={saveFeature}>
          <Fields fields={featureFields} store={store} />
          <PackageRows packages={packages} />
          <Button htmlType="button" onClick={() => setOpen('package')}>
            新增包信息
          </Button>
        </Window>
      )}
      {open === 'package' && (
        <Window caption="新增包信息" onClose={() => setOpen('feature')} onSave={savePackage}>
          <Fields fields={packageFields} store={store} />
        </Window>
      )}
    </>
  );
}
