import type { start as sv } from '../sv/start.ts';
import type { Translated } from '../translated.ts';

export const start: Translated<typeof sv> = {
  title: 'Welcome to Tertial',
  lead: 'Goals, indicators and outcomes, followed three times a year.',
  choose: 'Choose whom to try it as',
  chooseHint: 'The people are made up. Choose one to sign in without a password.',
  fictitious: 'Made-up municipality with made-up figures',
  noDemo: 'Trial sign-in is switched off here.',
  failed: 'The sign-in did not work. Try again.',
  signingIn: 'Signing in …',
  lostTitle: 'You have been signed out',
  lostBody: 'Sign in again to go on where you were. What you have written is still there.',
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
