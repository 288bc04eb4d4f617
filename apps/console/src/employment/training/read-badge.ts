export interface Badge {
  credentialSubject?: { identifier?: { hashed?: boolean; identityHash?: string }[] };
}

/** The credential in a file, or baked into a picture; undefined when there is none. */
export function readBadge(text: string): Badge | undefined {
  const baked = /<openbadges:credential>\s*<!\[CDATA\[(.*)\]\]>\s*<\/openbadges:credential>/s
    .exec(text)?.[1]
    ?.replaceAll(']]]]><![CDATA[>', ']]>');
  try {
    const found: unknown = JSON.parse(baked ?? text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Her name, when she chose to put it in. */
export const holderOf = ({ credentialSubject }: Badge): string | undefined =>
  credentialSubject?.identifier?.find(({ hashed }) => hashed === false)?.identityHash;
