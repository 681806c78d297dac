/** The npm tag under which a version is published: `next` for `1.0.0-next.3`, `latest` for `1.0.0`. */
export function toPublishTag(version: string): string {
  return /^\d+\.\d+\.\d+-([a-z]+)/i.exec(version)?.[1] ?? 'latest';
}
