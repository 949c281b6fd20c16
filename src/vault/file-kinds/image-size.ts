/** Pixels as the file's header states them, without decoding the image. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}
