/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One record that something is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.RecordLink#getRecord <em>Record</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRecordLink()
 * @model annotation="http://rapport.org/crm/text en='Record' fr='Fiche' en.plural='Records' fr.plural='Fiches'"
 *        annotation="http://rapport.org/crm label='record' icon='link'"
 * @generated
 */
public interface RecordLink extends Row {
	/**
	 * Returns the value of the '<em><b>Record</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record, of any type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record</em>' reference.
	 * @see #setRecord(Root)
	 * @see org.rapport.model.crm.CrmPackage#getRecordLink_Record()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Record' fr='Fiche'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	Root getRecord();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RecordLink#getRecord <em>Record</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' reference.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(Root value);

} // RecordLink
