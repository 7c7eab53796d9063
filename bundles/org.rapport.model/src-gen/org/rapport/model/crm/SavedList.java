/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A list with its condition, columns and order, kept under a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.SavedList#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.SavedList#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.SavedList#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.rapport.model.crm.SavedList#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.rapport.model.crm.SavedList#getSort <em>Sort</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getSavedList()
 * @model annotation="http://rapport.org/crm/text en='Saved list' fr='Liste enregistr\351e' en.plural='Saved lists' fr.plural='Listes enregistr\351es'"
 *        annotation="http://rapport.org/crm label='name' icon='list-filter'"
 * @generated
 */
public interface SavedList extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getSavedList_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100' width='2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.SavedList#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type that is listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getSavedList_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='2' indexed='true' length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.SavedList#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which records, in the condition language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.rapport.model.crm.CrmPackage#getSavedList_Condition()
	 * @model annotation="http://rapport.org/crm/text en='Condition' fr='Condition'"
	 *        annotation="http://rapport.org/crm listed='3' multiline='true' width='4'"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.SavedList#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths of the columns in their order, with commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(String)
	 * @see org.rapport.model.crm.CrmPackage#getSavedList_Columns()
	 * @model annotation="http://rapport.org/crm/text en='Columns' fr='Colonnes'"
	 *        annotation="http://rapport.org/crm width='4'"
	 * @generated
	 */
	String getColumns();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.SavedList#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(String value);

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths to sort by, with commas, a minus before those from the greatest down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see #setSort(String)
	 * @see org.rapport.model.crm.CrmPackage#getSavedList_Sort()
	 * @model annotation="http://rapport.org/crm/text en='Order' fr='Tri'"
	 *        annotation="http://rapport.org/crm width='4'"
	 * @generated
	 */
	String getSort();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.SavedList#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see #getSort()
	 * @generated
	 */
	void setSort(String value);

} // SavedList
