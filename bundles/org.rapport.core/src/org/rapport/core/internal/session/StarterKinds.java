package org.rapport.core.internal.session;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.EList;
import org.rapport.core.internal.Texts;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.model.crm.Translation;

/** The kinds of relationships of a new base; a base can have its own besides. */
final class StarterKinds {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private StarterKinds() {
  }

  /** All of them, named in a language and translated into the others. */
  static List<RelationshipKind> all(Locale locale) {
    RelationshipKind parent = kind("parent", locale);
    parent.setExclusive(true);
    RelationshipKind partner = kind("partner", locale);
    partner.setSymmetric(true);
    return List.of(kind("employer", locale), parent, partner);
  }

  private static RelationshipKind kind(String code, Locale locale) {
    RelationshipKind kind = CrmFactory.eINSTANCE.createRelationshipKind();
    kind.setId(Uuids.next());
    kind.setCode(code);
    kind.setName(Texts.in(locale, "relationship." + code));
    kind.setInverseName(Texts.in(locale, "relationship." + code + ".inverse"));
    for (Locale language : LANGUAGES) {
      if (!language.getLanguage().equals(locale.getLanguage())) {
        translate(kind.getTranslations(), language, "relationship." + code);
        translate(kind.getInverseTranslations(), language, "relationship." + code + ".inverse");
      }
    }
    return kind;
  }

  private static void translate(EList<Translation> translations, Locale language, String key) {
    Translation translation = CrmFactory.eINSTANCE.createTranslation();
    translation.setId(Uuids.next());
    translation.setLanguage(language.getLanguage());
    translation.setText(Texts.in(language, key));
    translations.add(translation);
  }
}
