import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Macro } from '@/shared/api/deskCaseModel';
import { createMacro, deleteMacro, macrosQuery, updateMacro } from '../api/knowledge';
import { KnowledgeForm } from './KnowledgeForm';

export function MacroForm({ macro, close }: { macro?: Macro; close: () => void }) {
  const { t } = useTranslation('case_desk');
  const [fields, setFields] = useState({
    name: macro?.name ?? '', text_en: macro?.text_en ?? '', text_zh: macro?.text_zh ?? '',
  });
  const set = (change: Partial<typeof fields>) => setFields((old) => ({ ...old, ...change }));
  return (
    <KnowledgeForm
      ready={Object.values(fields).every((value) => value.trim() !== '')}
      save={() => (macro ? updateMacro(macro.id, fields) : createMacro(fields))}
      remove={macro && (() => deleteMacro(macro.id))}
      list={macrosQuery.queryKey}
      close={close}
    >
      <TextInput
        label={t('macros.name')}
        maxLength={80}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      {(['text_en', 'text_zh'] as const).map((name) => (
        <Textarea
          key={name}
          label={t(`macros.${name}`)}
          // The places are written as they are, not filled in by the words of this page.
          description={t('macros.places', { name: '{{name}}', number: '{{number}}' })}
          autosize
          minRows={3}
          maxLength={5000}
          value={fields[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
    </KnowledgeForm>
  );
}
