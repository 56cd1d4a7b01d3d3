import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver-types';
import type { Host } from '../host/host.ts';
import { referencesIn } from '../workspace/reference-graph.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { incoming, outgoing, type Link } from './call-hierarchy/links.ts';
import { isAnswer, keyOf, toItem, type Node } from './call-hierarchy/nodes.ts';
import { existingFiles } from './navigation/existing-file.ts';
import { documentsIn } from './navigation/occurrences.ts';
import { spotAt, type Target } from './navigation/spot.ts';
import { rangeOf } from './range.ts';

/** Where the chain from criteria over procedures to evidence can begin at a position; none where nothing of it stands. */
export function prepareCallHierarchy(
  snapshot: Snapshot,
  uri: string,
  position: Position,
): CallHierarchyItem[] {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  const spot = project && file && spotAt(project, file, file.lines.offsetAt(position));
  if (!spot) return [];
  const { target } = spot;
  const nodes = nodesOf(target, project);
  // On the key of an answer, that answer alone is meant.
  const here = nodes.filter((node) => node.what === 'answer' && standsAt(node, uri, spot.range.start));
  const locale = snapshot.localeOf(uri);
  return (here.length > 0 ? here : nodes).flatMap((node) => toItem(node, project, locale) ?? []);
}

function nodesOf(target: Target, project: Project): Node[] {
  switch (target.what) {
    case 'criterion':
      return project.index
        .derive(referencesIn)('criterion', target.id)
        .filter(isAnswer)
        .map((answer) => ({ what: 'answer', answer }));
    case 'definitions':
      return target.definitions.map((definition) => ({ what: 'definition', definition }));
    case 'heading':
    case 'file': {
      const { uri } = target;
      const own = documentsIn(uri, project).filter(({ kind }) => kind === 'Procedure');
      if (own.length > 0) return own.map((definition) => ({ what: 'definition', definition }));
      return target.what === 'file' ? [{ what: 'file', uri }] : [];
    }
  }
}

/** Whether a node is written at an offset of a file. */
function standsAt(node: Node, uri: string, offset: number): boolean {
  if (node.what === 'file') return false;
  const place = node.what === 'answer' ? node.answer : node.definition;
  return place.uri === uri && place.range.start <= offset && offset <= place.range.end;
}

/** The node that an item stands for; items are made anew from their place, as texts change. */
function nodeOf({ uri, selectionRange }: CallHierarchyItem, project: Project): Node | undefined {
  const file = project.files.get(uri);
  const offset = file?.lines.offsetAt(selectionRange.start) ?? 0;
  const spot = file && spotAt(project, file, offset);
  if (!spot) return { what: 'file', uri };
  return nodesOf(spot.target, project).find((node) => standsAt(node, uri, offset));
}

interface Call {
  readonly item: CallHierarchyItem;
  readonly node: Node;
  readonly links: readonly Link[];
}

/** Links by where they lead, each once, as items. */
function grouped(links: readonly Link[], project: Project, snapshot: Snapshot): Call[] {
  const byNode = new Map<string, { node: Node; links: Link[] }>();
  for (const link of links) {
    const entry = byNode.get(keyOf(link.node)) ?? { node: link.node, links: [] };
    byNode.set(keyOf(link.node), entry);
    entry.links.push(link);
  }
  return [...byNode.values()].flatMap(({ node, links: ofNode }) => {
    const uri = node.what === 'answer' ? node.answer.uri : '';
    const item = toItem(node, project, snapshot.localeOf(uri));
    return item ? [{ item, node, links: ofNode }] : [];
  });
}

/** The calls from an item: procedures and evidence that exist. */
export async function outgoingCalls(
  snapshot: Snapshot,
  project: Project,
  item: CallHierarchyItem,
  host: Host,
): Promise<CallHierarchyOutgoingCall[]> {
  const node = nodeOf(item, project);
  const file = project.files.get(item.uri);
  if (!node || !file) return [];
  const calls = grouped(outgoing(node, project), project, snapshot);
  const wanted = calls.flatMap((call) => (call.node.what === 'file' ? [call.node.uri] : []));
  const existing = await existingFiles(wanted, project, host);
  return calls
    .filter((call) => call.node.what !== 'file' || existing.has(call.node.uri))
    .map((call) => ({ to: call.item, fromRanges: call.links.map(({ range }) => rangeOf(file, range)) }));
}

/** The calls to an item: answers and procedures that name it. */
export function incomingCalls(
  snapshot: Snapshot,
  project: Project,
  item: CallHierarchyItem,
): CallHierarchyIncomingCall[] {
  const node = nodeOf(item, project);
  if (!node) return [];
  return grouped(incoming(node, project), project, snapshot).flatMap((call) => {
    const file = project.files.get(call.item.uri);
    if (!file) return [];
    return [{ from: call.item, fromRanges: call.links.map(({ range }) => rangeOf(file, range)) }];
  });
}
