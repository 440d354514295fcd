/** The address of a page. */

/** Only addresses of the web become links. */
export function PageLink({ url }: { url: string }) {
  if (!/^https?:/i.test(url)) return <p>{url}</p>;
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
    </p>
  );
}
