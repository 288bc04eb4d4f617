import type { Address } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { client } from '../../session/session.js';

/** A file that is fetched with the token of whoever looks, and an address under which this page can show it. */
export function useFile(path: Address<Blob>) {
  const file = useQuery({ queryKey: ['file', path], queryFn: () => client.blob(path), gcTime: 0 });
  const [url, setUrl] = useState<string>();
  const blob = file.data;
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return { ...file, data: blob && url ? { blob, url } : undefined };
}
