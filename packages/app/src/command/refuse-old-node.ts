const oldest = [22, 13] as const;

/** One line for somebody whose Node is too old; nothing when it is new enough. @param version as in `process.versions.node` */
export function refuseOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
  return isOld
    ? `toolwright needs Node ${oldest.join('.')} or newer; this is Node ${version}. Install a newer one from https://nodejs.org.`
    : undefined;
}
