import type { start as sv } from '../sv/start.ts';
import type { Translated } from '../translated.ts';

export const start: Translated<typeof sv> = {
  title: 'Welcome to Tertial',
  lead: 'Goals, indicators and outcomes, followed three times a year.',
  choose: 'Choose whom to try it as',
  chooseHint: 'The people are made up. Choose one to sign in without a password.',
  fictitious: 'Made-up municipality with made-up figures',
  signInWith: 'Sign in with {{name}}',
  noWay: 'There is no way to sign in here yet. Whoever runs Tertial needs to set one up.',
  notSignedIn: 'You are not signed in',
  error: {
    unavailable: 'The sign-in of the municipality does not answer just now. Try again in a while.',
    denied: 'The sign-in was cancelled. Try again if you want to sign in.',
    expired: 'The sign-in took too long, or was begun in another window. Try again.',
    failed:
      'The sign-in of the municipality gave an answer that cannot be trusted. Try again, and tell its IT support if it happens more than once.',
    unknown:
      'The sign-in of the municipality knows who you are, but you are not in Tertial. Ask whoever administers Tertial in your municipality to add you.',
    ended: 'Your account in Tertial has ended. Ask whoever administers Tertial in your municipality if that is wrong.',
    noRole: 'You have no role in Tertial yet. Ask whoever administers Tertial in your municipality to give you one.',
  },
  failed: 'The sign-in did not work. Try again.',
  signingIn: 'Signing in …',
  lostTitle: 'You have been signed out',
  lostBody: 'Sign in again to go on where you were. What you have written is still there.',
  again: {
    same: 'Continue as {{name}}',
    other: 'Sign in as somebody else',
    left: 'If you sign in as somebody else, that person’s pages open. What you have written stays in this browser until {{name}} signs in.',
  },
  ending: {
    title_one: 'You will be signed out in {{count}} minute',
    title_other: 'You will be signed out in {{count}} minutes',
    body: 'It has been quiet for a while. Do you want to stay signed in? What you have written is kept.',
    bodyWhatever: 'You have been signed in for long and need to sign in again. What you have written is kept.',
    stay: 'Continue',
    understood: 'I understand',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'You are signed in here. Sign out where you no longer are.',
    current: 'this browser',
    signedIn: 'Signed in {{moment}}',
    lastSeen: 'Last used {{moment}}',
    end: 'Sign out',
    endOthers: 'Sign out everywhere but here',
    browser: {
      edge: 'Edge',
      firefox: 'Firefox',
      opera: 'Opera',
      chrome: 'Chrome',
      safari: 'Safari',
      other: 'Another browser',
    },
  },
  can: {
    rapportor: 'Enters outcomes for their own unit',
    enhetschef: 'Enters and comments for the unit',
    avdelningschef: 'Follows and comments on the division',
    socialchef: 'Judges the goals and sees the whole',
    analytiker: 'Reads, filters and takes out figures',
    namndledamot: 'Reads what is finished',
    administrator: 'Sees everything and looks after the data',
  },
};
