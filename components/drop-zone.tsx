/** A place to drop files on, and a file field to choose them with. */
import { useState } from 'preact/hooks';
import './drop-zone.css';

interface DropZoneProps {
  hint: string;
  choose: string;
  /** As the `accept` of a file field: what is offered first, no more. */
  accept: string;
  multiple?: boolean;
  /** At least one. */
  onFiles: (files: File[]) => void;
}

export function DropZone({ hint, choose, accept, multiple = false, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, entered: boolean) => {
    event.preventDefault();
    setOver(entered);
  };
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length) onFiles(files);
  };
  // Dropping is a second way; the file field is the first.
  return (
    <form
      class={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <span aria-hidden="true">{hint}</span>
      <label>
        <span>{choose}</span>
        <input
          type="file"
          accept={accept}
          multiple={multiple}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </form>
  );
}
