/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getHelp <em>Help</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getPickList <em>Pick List</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#isSearchable <em>Searchable</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#isSortable <em>Sortable</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#isListed <em>Listed</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldDefinitionImpl#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldDefinitionImpl extends RootImpl implements FieldDefinition {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.FIELD_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.FIELD_DEFINITION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.FIELD_DEFINITION__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldKind getKind() {
		return (FieldKind)eGet(CrmPackage.Literals.FIELD_DEFINITION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FieldKind newKind) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return (String)eGet(CrmPackage.Literals.FIELD_DEFINITION__TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__TITLE, newTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.FIELD_DEFINITION__TRANSLATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHelp() {
		return (String)eGet(CrmPackage.Literals.FIELD_DEFINITION__HELP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHelp(String newHelp) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__HELP, newHelp);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PickList getPickList() {
		return (PickList)eGet(CrmPackage.Literals.FIELD_DEFINITION__PICK_LIST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPickList(PickList newPickList) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__PICK_LIST, newPickList);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return (Boolean)eGet(CrmPackage.Literals.FIELD_DEFINITION__REQUIRED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__REQUIRED, newRequired);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSearchable() {
		return (Boolean)eGet(CrmPackage.Literals.FIELD_DEFINITION__SEARCHABLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSearchable(boolean newSearchable) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__SEARCHABLE, newSearchable);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSortable() {
		return (Boolean)eGet(CrmPackage.Literals.FIELD_DEFINITION__SORTABLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSortable(boolean newSortable) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__SORTABLE, newSortable);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isListed() {
		return (Boolean)eGet(CrmPackage.Literals.FIELD_DEFINITION__LISTED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListed(boolean newListed) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__LISTED, newListed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLength() {
		return (Integer)eGet(CrmPackage.Literals.FIELD_DEFINITION__LENGTH, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(Integer newLength) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__LENGTH, newLength);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPosition() {
		return (Integer)eGet(CrmPackage.Literals.FIELD_DEFINITION__POSITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(Integer newPosition) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__POSITION, newPosition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return (Boolean)eGet(CrmPackage.Literals.FIELD_DEFINITION__RETIRED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		eSet(CrmPackage.Literals.FIELD_DEFINITION__RETIRED, newRetired);
	}

} //FieldDefinitionImpl
