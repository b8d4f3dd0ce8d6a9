import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonWeight, buttonClass } from './button-class.ts';

export { buttonClass } from './button-class.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  weight?: ButtonWeight;
  small?: boolean;
}

/** A button with words on it. */
export function Button({ weight = 'normal', small = false, ...props }: ButtonProps) {
  return <AriaButton {...props} className={buttonClass(weight, small)} />;
}
