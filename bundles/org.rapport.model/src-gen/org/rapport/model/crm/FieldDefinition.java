/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field that was added to a type in the running product.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getHelp <em>Help</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getPickList <em>Pick List</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#isSearchable <em>Searchable</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#isSortable <em>Sortable</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#isListed <em>Listed</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getLength <em>Length</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#getPosition <em>Position</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldDefinition#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition()
 * @model annotation="http://rapport.org/crm/text en='Field' fr='Champ' en.plural='Fields' fr.plural='Champs'"
 *        annotation="http://rapport.org/crm label='type name' icon='columns-3' setting='true'"
 * @generated
 */
public interface FieldDefinition extends Root {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type that has the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='1' sortable='true' indexed='true' immutable='true' length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field in conditions, files and on the command line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm listed='2' sortable='true' immutable='true' length='60'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.FieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.FieldKind
	 * @see #setKind(FieldKind)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Kind()
	 * @model annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 *        annotation="http://rapport.org/crm listed='3' immutable='true'"
	 * @generated
	 */
	FieldKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.FieldKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FieldKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people see.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Title()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Label' fr='Libell\351'"
	 *        annotation="http://rapport.org/crm listed='4' searchable='true' length='100'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

	/**
	 * Returns the value of the '<em><b>Help</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Help</em>' attribute.
	 * @see #setHelp(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Help()
	 * @model annotation="http://rapport.org/crm/text en='Help' fr='Aide'"
	 *        annotation="http://rapport.org/crm length='500' width='4'"
	 * @generated
	 */
	String getHelp();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getHelp <em>Help</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Help</em>' attribute.
	 * @see #getHelp()
	 * @generated
	 */
	void setHelp(String value);

	/**
	 * Returns the value of the '<em><b>Pick List</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values it offers, for a pick-list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pick List</em>' reference.
	 * @see #setPickList(PickList)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_PickList()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Pick-list' fr='Liste de choix'"
	 *        annotation="http://rapport.org/crm onDelete='refuse'"
	 * @generated
	 */
	PickList getPickList();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getPickList <em>Pick List</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pick List</em>' reference.
	 * @see #getPickList()
	 * @generated
	 */
	void setPickList(PickList value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a record must have it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Required()
	 * @model annotation="http://rapport.org/crm/text en='Required' fr='Obligatoire'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Searchable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the search looks into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Searchable</em>' attribute.
	 * @see #setSearchable(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Searchable()
	 * @model annotation="http://rapport.org/crm/text en='Searched' fr='Recherch\351'"
	 * @generated
	 */
	boolean isSearchable();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#isSearchable <em>Searchable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Searchable</em>' attribute.
	 * @see #isSearchable()
	 * @generated
	 */
	void setSearchable(boolean value);

	/**
	 * Returns the value of the '<em><b>Sortable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether lists can be sorted by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sortable</em>' attribute.
	 * @see #setSortable(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Sortable()
	 * @model annotation="http://rapport.org/crm/text en='Sorted by' fr='Triable'"
	 * @generated
	 */
	boolean isSortable();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#isSortable <em>Sortable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sortable</em>' attribute.
	 * @see #isSortable()
	 * @generated
	 */
	void setSortable(boolean value);

	/**
	 * Returns the value of the '<em><b>Listed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a column when nobody has chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Listed</em>' attribute.
	 * @see #setListed(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Listed()
	 * @model annotation="http://rapport.org/crm/text en='In lists' fr='Dans les listes'"
	 *        annotation="http://rapport.org/crm listed='5'"
	 * @generated
	 */
	boolean isListed();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#isListed <em>Listed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listed</em>' attribute.
	 * @see #isListed()
	 * @generated
	 */
	void setListed(boolean value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many letters a text may have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Length()
	 * @model annotation="http://rapport.org/crm/text en='Length' fr='Longueur'"
	 *        annotation="http://rapport.org/crm min='1' max='10000'"
	 * @generated
	 */
	Integer getLength();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Integer value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place among the fields of the type, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Position()
	 * @model annotation="http://rapport.org/crm/text en='Position' fr='Position'"
	 *        annotation="http://rapport.org/crm min='1'"
	 * @generated
	 */
	Integer getPosition();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Integer value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is no longer shown; what it holds is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getFieldDefinition_Retired()
	 * @model annotation="http://rapport.org/crm/text en='Retired' fr='Retir\351'"
	 *        annotation="http://rapport.org/crm listed='6'"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldDefinition#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

} // FieldDefinition
