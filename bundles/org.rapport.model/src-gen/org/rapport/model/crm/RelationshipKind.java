/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one party can be to another: kinds are data, so that a base can have its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#getInverseName <em>Inverse Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.rapport.model.crm.RelationshipKind#getInverseTranslations <em>Inverse Translations</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind()
 * @model annotation="http://rapport.org/crm/text en='Kind of relationship' fr='Genre de relation' en.plural='Kinds of relationship' fr.plural='Genres de relation'"
 *        annotation="http://rapport.org/crm label='name' icon='link' setting='true'"
 * @generated
 */
public interface RelationshipKind extends Root {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by which modules and files know the kind, such as employer; never shown where a name is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm unique='true' sortable='true' listed='2' length='60'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RelationshipKind#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the second party is to the first, such as Employer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RelationshipKind#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Inverse Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the first party is to the second, such as Employee.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverse Name</em>' attribute.
	 * @see #setInverseName(String)
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_InverseName()
	 * @model annotation="http://rapport.org/crm/text en='Seen from the other side' fr='Vu de l\'autre c\364t\351'"
	 *        annotation="http://rapport.org/crm listed='3' length='100'"
	 * @generated
	 */
	String getInverseName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RelationshipKind#getInverseName <em>Inverse Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverse Name</em>' attribute.
	 * @see #getInverseName()
	 * @generated
	 */
	void setInverseName(String value);

	/**
	 * Returns the value of the '<em><b>Symmetric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether both are the same to each other, such as Partner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symmetric</em>' attribute.
	 * @see #setSymmetric(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_Symmetric()
	 * @model annotation="http://rapport.org/crm/text en='The same from both sides' fr='Identique des deux c\364t\351s'"
	 *        annotation="http://rapport.org/crm listed='4'"
	 * @generated
	 */
	boolean isSymmetric();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RelationshipKind#isSymmetric <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symmetric</em>' attribute.
	 * @see #isSymmetric()
	 * @generated
	 */
	void setSymmetric(boolean value);

	/**
	 * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the first party has at most one such relationship at any time; a new one ends the one before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusive</em>' attribute.
	 * @see #setExclusive(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_Exclusive()
	 * @model annotation="http://rapport.org/crm/text en='One at a time' fr='Une seule \340 la fois'"
	 * @generated
	 */
	boolean isExclusive();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RelationshipKind#isExclusive <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusive</em>' attribute.
	 * @see #isExclusive()
	 * @generated
	 */
	void setExclusive(boolean value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Inverse Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name from the other side in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverse Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getRelationshipKind_InverseTranslations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations from the other side' fr='Traductions de l\'autre c\364t\351'"
	 * @generated
	 */
	EList<Translation> getInverseTranslations();

} // RelationshipKind
