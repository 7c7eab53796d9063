/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.CrmPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent Proof</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ConsentProofImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentProofImpl#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentProofImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentProofImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentProofImpl extends RowImpl implements ConsentProof {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentProofImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.CONSENT_PROOF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return (Instant)eGet(CrmPackage.Literals.CONSENT_PROOF__AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		eSet(CrmPackage.Literals.CONSENT_PROOF__AT, newAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentState getState() {
		return (ConsentState)eGet(CrmPackage.Literals.CONSENT_PROOF__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ConsentState newState) {
		eSet(CrmPackage.Literals.CONSENT_PROOF__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CrmPackage.Literals.CONSENT_PROOF__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CrmPackage.Literals.CONSENT_PROOF__SOURCE, newSource);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return (String)eGet(CrmPackage.Literals.CONSENT_PROOF__EVIDENCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		eSet(CrmPackage.Literals.CONSENT_PROOF__EVIDENCE, newEvidence);
	}

} //ConsentProofImpl
