/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Permission</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a role may do with the records of one type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Permission#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#getRead <em>Read</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#getChange <em>Change</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#isCreate <em>Create</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#getDelete <em>Delete</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#isExport <em>Export</em>}</li>
 *   <li>{@link org.rapport.model.crm.Permission#isMassChange <em>Mass Change</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPermission()
 * @model annotation="http://rapport.org/crm/text en='Permission' fr='Autorisation' en.plural='Permissions' fr.plural='Autorisations'"
 *        annotation="http://rapport.org/crm label='type' icon='lock'"
 * @generated
 */
public interface Permission extends Row {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type such as Account, or * for every type that has no line of its own in the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Read</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records that may be seen, listed, found and counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #setRead(Scope)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Read()
	 * @model annotation="http://rapport.org/crm/text en='Read' fr='Lire'"
	 * @generated
	 */
	Scope getRead();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#getRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #getRead()
	 * @generated
	 */
	void setRead(Scope value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records that may be changed; never more than may be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #setChange(Scope)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Change()
	 * @model annotation="http://rapport.org/crm/text en='Change' fr='Modifier'"
	 * @generated
	 */
	Scope getChange();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #getChange()
	 * @generated
	 */
	void setChange(Scope value);

	/**
	 * Returns the value of the '<em><b>Create</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether new records may be made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Create</em>' attribute.
	 * @see #setCreate(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Create()
	 * @model annotation="http://rapport.org/crm/text en='Create' fr='Cr\351er'"
	 * @generated
	 */
	boolean isCreate();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#isCreate <em>Create</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Create</em>' attribute.
	 * @see #isCreate()
	 * @generated
	 */
	void setCreate(boolean value);

	/**
	 * Returns the value of the '<em><b>Delete</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records that may be put into the bin; never more than may be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delete</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #setDelete(Scope)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Delete()
	 * @model annotation="http://rapport.org/crm/text en='Delete' fr='Supprimer'"
	 * @generated
	 */
	Scope getDelete();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#getDelete <em>Delete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delete</em>' attribute.
	 * @see org.rapport.model.crm.Scope
	 * @see #getDelete()
	 * @generated
	 */
	void setDelete(Scope value);

	/**
	 * Returns the value of the '<em><b>Export</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether records may leave in files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Export</em>' attribute.
	 * @see #setExport(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_Export()
	 * @model annotation="http://rapport.org/crm/text en='Export' fr='Exporter'"
	 * @generated
	 */
	boolean isExport();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#isExport <em>Export</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Export</em>' attribute.
	 * @see #isExport()
	 * @generated
	 */
	void setExport(boolean value);

	/**
	 * Returns the value of the '<em><b>Mass Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether many records may be changed, imported over or deleted at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass Change</em>' attribute.
	 * @see #setMassChange(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getPermission_MassChange()
	 * @model annotation="http://rapport.org/crm/text en='Mass change' fr='Modification en masse'"
	 * @generated
	 */
	boolean isMassChange();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Permission#isMassChange <em>Mass Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass Change</em>' attribute.
	 * @see #isMassChange()
	 * @generated
	 */
	void setMassChange(boolean value);

} // Permission
