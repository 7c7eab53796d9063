/**
 */
package org.rapport.model.crm;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Proof</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer of the party and what shows it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.ConsentProof#getAt <em>At</em>}</li>
 *   <li>{@link org.rapport.model.crm.ConsentProof#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.ConsentProof#getSource <em>Source</em>}</li>
 *   <li>{@link org.rapport.model.crm.ConsentProof#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getConsentProof()
 * @model annotation="http://rapport.org/crm/text en='Proof' fr='Preuve' en.plural='Proofs' fr.plural='Preuves'"
 *        annotation="http://rapport.org/crm label='state at' icon='file-text'"
 * @generated
 */
public interface ConsentProof extends Row {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the answer came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getConsentProof_At()
	 * @model dataType="org.rapport.model.crm.Instant" required="true"
	 *        annotation="http://rapport.org/crm/text en='At' fr='Le'"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentProof#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ConsentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.ConsentState
	 * @see #setState(ConsentState)
	 * @see org.rapport.model.crm.CrmPackage#getConsentProof_State()
	 * @model annotation="http://rapport.org/crm/text en='Answer' fr='R\351ponse'"
	 * @generated
	 */
	ConsentState getState();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentProof#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.ConsentState
	 * @see #getState()
	 * @generated
	 */
	void setState(ConsentState value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.rapport.model.crm.CrmPackage#getConsentProof_Source()
	 * @model annotation="http://rapport.org/crm/text en='Source' fr='Source'"
	 *        annotation="http://rapport.org/crm length='200'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentProof#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it: the text shown, the address it came from, the number of a signed sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.rapport.model.crm.CrmPackage#getConsentProof_Evidence()
	 * @model annotation="http://rapport.org/crm/text en='Evidence' fr='Preuve'"
	 *        annotation="http://rapport.org/crm multiline='true' width='4'"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentProof#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

} // ConsentProof
