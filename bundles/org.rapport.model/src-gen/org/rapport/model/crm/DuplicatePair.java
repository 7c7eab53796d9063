/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duplicate Pair</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two records that may be the same, and what somebody decided about them; the one whose id is lower comes first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.DuplicatePair#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.DuplicatePair#getOne <em>One</em>}</li>
 *   <li>{@link org.rapport.model.crm.DuplicatePair#getOther <em>Other</em>}</li>
 *   <li>{@link org.rapport.model.crm.DuplicatePair#getScore <em>Score</em>}</li>
 *   <li>{@link org.rapport.model.crm.DuplicatePair#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair()
 * @model annotation="http://rapport.org/crm/text en='Possible duplicate' fr='Doublon possible' en.plural='Possible duplicates' fr.plural='Doublons possibles'"
 *        annotation="http://rapport.org/crm label='type score' icon='copy' identity='one other' strictest='state' between='one other'"
 * @generated
 */
public interface DuplicatePair extends Root {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the type of both records, such as Contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='1' indexed='true' immutable='true' length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.DuplicatePair#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>One</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the two records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>One</em>' reference.
	 * @see #setOne(Root)
	 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair_One()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Record' fr='Fiche'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='cascade' width='2'"
	 * @generated
	 */
	Root getOne();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.DuplicatePair#getOne <em>One</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>One</em>' reference.
	 * @see #getOne()
	 * @generated
	 */
	void setOne(Root value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the two records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' reference.
	 * @see #setOther(Root)
	 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair_Other()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Other record' fr='Autre fiche'"
	 *        annotation="http://rapport.org/crm listed='3' onDelete='cascade' width='2'"
	 * @generated
	 */
	Root getOther();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.DuplicatePair#getOther <em>Other</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' reference.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(Root value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How probable it is that they are the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair_Score()
	 * @model annotation="http://rapport.org/crm/text en='Score' fr='Score'"
	 *        annotation="http://rapport.org/crm listed='4' sortable='true' indexed='true' min='0' max='100' unit='%'"
	 * @generated
	 */
	Integer getScore();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.DuplicatePair#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Integer value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.PairState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.PairState
	 * @see #setState(PairState)
	 * @see org.rapport.model.crm.CrmPackage#getDuplicatePair_State()
	 * @model default="open"
	 *        annotation="http://rapport.org/crm/text en='Decision' fr='D\351cision'"
	 *        annotation="http://rapport.org/crm listed='5' sortable='true' indexed='true'"
	 * @generated
	 */
	PairState getState();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.DuplicatePair#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.PairState
	 * @see #getState()
	 * @generated
	 */
	void setState(PairState value);

} // DuplicatePair
