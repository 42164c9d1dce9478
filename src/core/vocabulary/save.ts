import { linkAt, type ResolvedLink, resolveGlosses, type UnitAnnotations } from '../annotations.ts';
import type { Edition, Unit } from '../edition.ts';
import type { Reading } from '../lookup.ts';
import { annotateShown, shownText } from '../shown-text.ts';
import { isWithin, type Span } from '../tokens.ts';
import { itemIdOf } from './identity.ts';
import type { Item, ItemContext } from './item.ts';
