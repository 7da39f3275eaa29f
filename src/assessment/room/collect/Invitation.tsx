import { address, localisedId } from '../../../i18n/locales.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { joinFragment } from '../../join-link.ts';
import { collectLabels } from '../../labels/collect.ts';
import { roomLabels } from '../../labels/room.ts';
import { changeSession, type PanelProps } from '../room.ts';

/** The link to send to everybody, and how many they are. */
export function Invitation({ room, session }: PanelProps) {
  const { model, locale, base } = room.setting;
  const words = collectLabels[locale];
  const link = () =>
    new URL(address(localisedId(`assess/${model.id}`, locale), base) + joinFragment(session.id), location.href).href;
  const setInvited = (invited: number) => {
    if (Number.isInteger(invited) && invited >= 1 && invited <= 500) {
      changeSession(room, (present) => ({ ...present, invited }));
    }
  };
  return (
    <section class="print:hidden">
      <h2>{words.invite}</h2>
      <p class="gw-assess-quiet">{words.inviteHelp}</p>
      <div class="gw-assess-buttons">
        <CopyButton text={link} name={words.copyInvite} words={roomLabels[locale]} />
        <label>
          <span class="gw-assess-quiet">{roomLabels[locale].invited}</span>{' '}
          <input
            type="number"
            class="gw-assess-small"
            min={1}
            max={500}
            value={session.invited}
            onChange={({ currentTarget }) => setInvited(currentTarget.valueAsNumber)}
          />
        </label>
      </div>
    </section>
  );
}
