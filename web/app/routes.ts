/** Where the reader is, as the part of the address after #. */
export type Route =
  | { page: 'list' }
  | { page: 'returns' }
  | { page: 'scenario'; id: string; section?: string }
  | { page: 'run'; id: string; from?: string }
  | { page: 'answers'; id: string; kind?: string; as?: string }
  | { page: 'answer'; id: string; from?: string }
  | { page: 'trust'; from?: string }
  | { page: 'method' }
  | { page: 'sources'; key?: string }
  | { page: 'unknown' };

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads `#/`, `#/returns`, `#/scenario/:id`, `#/scenario/:id/:section`, `#/run/:id?from=:scenario`,
 * `#/answers/:scenario/:kind?as=:answer`, `#/answer/:id?from=:scenario`, `#/trust?from=:scenario`, `#/method`, `#/sources`
 * and `#/sources/:key`.
 */
export function parseRoute(hash: string): Route {
  const [address, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = address.split('/').map(decoded);
  const [page, id, section] = parts;
  if (address === '') return { page: 'list' };
  if (page === 'scenario' && id && parts.length <= 3) {
    return { page, id, section: section || undefined };
  }
  const asked = new URLSearchParams(query);
  const from = asked.get('from') ?? undefined;
  if (page === 'answers' && id && parts.length <= 3) {
    return { page, id, kind: section || undefined, as: asked.get('as') ?? undefined };
  }
  if ((page === 'run' || page === 'answer') && id && parts.length === 2) return { page, id, from };
  if (page === 'trust' && parts.length === 1) return { page, from };
  if (page === 'returns' && parts.length === 1) return { page };
  if (page === 'method' && parts.length === 1) return { page };
  if (page === 'sources' && parts.length <= 2) return { page, key: id || undefined };
  return { page: 'unknown' };
}

/** The address of a route; the inverse of `parseRoute`. */
export function addressOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'list':
      return '#/';
    case 'returns':
      return '#/returns';
    case 'scenario':
      return `#/scenario/${encodeURIComponent(route.id)}${route.section ? `/${encodeURIComponent(route.section)}` : ''}`;
    case 'run':
      return `#/run/${encodeURIComponent(route.id)}${fromOf(route)}`;
    case 'answers': {
      const as = route.as ? `?as=${encodeURIComponent(route.as)}` : '';
      return `#/answers/${encodeURIComponent(route.id)}${route.kind ? `/${encodeURIComponent(route.kind)}` : ''}${as}`;
    }
    case 'answer':
      return `#/answer/${encodeURIComponent(route.id)}${fromOf(route)}`;
    case 'trust':
      return `#/trust${fromOf(route)}`;
    case 'method':
      return '#/method';
    case 'sources':
      return route.key ? `#/sources/${encodeURIComponent(route.key)}` : '#/sources';
  }
}

const fromOf = ({ from }: { from?: string }): string =>
  from ? `?from=${encodeURIComponent(from)}` : '';
