/**
 */
package org.rapport.model.crm;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether one party lets itself be approached for one purpose on one channel, with every proof. Where two meet, in a merge or an import, the stricter wins and all proofs are kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Consent#getParty <em>Party</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getSource <em>Source</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.rapport.model.crm.Consent#getProofs <em>Proofs</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getConsent()
 * @model annotation="http://rapport.org/crm/text en='Consent' fr='Consentement' en.plural='Consents' fr.plural='Consentements'"
 *        annotation="http://rapport.org/crm label='party purpose channel' icon='check' strictest='state' identity='party purpose channel'"
 * @generated
 */
public interface Consent extends Root {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_Party()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Party' fr='Tiers'"
	 *        annotation="http://rapport.org/crm listed='1' onDelete='cascade' width='2'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' reference.
	 * @see #setPurpose(ConsentPurpose)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_Purpose()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Purpose' fr='Finalit\351'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse' width='2'"
	 * @generated
	 */
	ConsentPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getPurpose <em>Purpose</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' reference.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(ConsentPurpose value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which way; any where the party did not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.rapport.model.crm.Channel
	 * @see #setChannel(Channel)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_Channel()
	 * @model annotation="http://rapport.org/crm/text en='Channel' fr='Canal'"
	 *        annotation="http://rapport.org/crm listed='3'"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.rapport.model.crm.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ConsentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.ConsentState
	 * @see #setState(ConsentState)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_State()
	 * @model default="unknown"
	 *        annotation="http://rapport.org/crm/text en='State' fr='\311tat'"
	 *        annotation="http://rapport.org/crm listed='4' sortable='true'"
	 * @generated
	 */
	ConsentState getState();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getState <em>State</em>}' attribute.
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
	 * Where it was given, such as the name of a form or a fair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_Source()
	 * @model annotation="http://rapport.org/crm/text en='Source' fr='Source'"
	 *        annotation="http://rapport.org/crm listed='5' searchable='true' length='200'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which it may be relied on; empty for no end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getConsent_ValidUntil()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Valid until' fr='Valable jusqu\'au'"
	 *        annotation="http://rapport.org/crm sortable='true'"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Consent#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Proofs</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.ConsentProof}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every answer with its proof, the oldest first; never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proofs</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getConsent_Proofs()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Proofs' fr='Preuves'"
	 * @generated
	 */
	EList<ConsentProof> getProofs();

} // Consent
