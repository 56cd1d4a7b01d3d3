/** The shapes of the guide to the program: `schemas/catalog/guide/`, see the catalog's README. */
import type { Locale, Localized } from './types.ts';

/** A part of a topic: a heading with prose, points or steps below it. */
export interface GuideSection {
  readonly heading: string;
  readonly text?: string;
  readonly points?: readonly string[];
  /** As `points`, where the order matters. */
  readonly steps?: readonly string[];
}

/** The words of one topic in one language, ours. */
export interface GuideText {
  /** What is written after `ctpat explain`. */
  readonly name: string;
  /** Other names under which it is found. */
  readonly aliases?: readonly string[];
  readonly title: string;
  /** One line for lists. */
  readonly brief: string;
  /** Two or three sentences, for hovers and as the beginning of the topic. */
  readonly summary: string;
  readonly sections: readonly GuideSection[];
  /** What is not certain, or is told in different ways by different sources. */
  readonly uncertain?: readonly string[];
}

/** A list that comes from the catalog's data and not from the guide's words. */
export type GuideList = 'entities' | 'recognized-programs' | 'written-criteria';

/** The facts of one topic, shared by both languages. */
export interface GuideTopicFacts {
  readonly id: string;
  readonly group: string;
  /** Places on whose key the topic's summary appears in hovers, by document kind; `*` is any key or list item. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  readonly criteria?: readonly string[];
  /** Rules that watch over what the topic is about. */
  readonly rules?: readonly string[];
  /** Ids of other topics. */
  readonly related?: readonly string[];
  readonly list?: GuideList;
}

/** One topic with its words. */
export interface GuideTopic extends GuideTopicFacts {
  readonly text: Readonly<Record<Locale, GuideText>>;
}

/** The guide to the program. */
export interface GuideData {
  /** In the order in which they are listed. */
  readonly groups: readonly { readonly id: string; readonly title: Localized }[];
  readonly topics: readonly GuideTopic[];
}
