/**
 */
package org.rapport.model.crm.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Channel;
import org.rapport.model.crm.Consent;
import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentPurpose;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentImpl#getProofs <em>Proofs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends RootImpl implements Consent {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return (Party)eGet(CrmPackage.Literals.CONSENT__PARTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		eSet(CrmPackage.Literals.CONSENT__PARTY, newParty);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentPurpose getPurpose() {
		return (ConsentPurpose)eGet(CrmPackage.Literals.CONSENT__PURPOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(ConsentPurpose newPurpose) {
		eSet(CrmPackage.Literals.CONSENT__PURPOSE, newPurpose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return (Channel)eGet(CrmPackage.Literals.CONSENT__CHANNEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		eSet(CrmPackage.Literals.CONSENT__CHANNEL, newChannel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentState getState() {
		return (ConsentState)eGet(CrmPackage.Literals.CONSENT__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ConsentState newState) {
		eSet(CrmPackage.Literals.CONSENT__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CrmPackage.Literals.CONSENT__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CrmPackage.Literals.CONSENT__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return (LocalDate)eGet(CrmPackage.Literals.CONSENT__VALID_UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		eSet(CrmPackage.Literals.CONSENT__VALID_UNTIL, newValidUntil);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ConsentProof> getProofs() {
		return (EList<ConsentProof>)eGet(CrmPackage.Literals.CONSENT__PROOFS, true);
	}

} //ConsentImpl
