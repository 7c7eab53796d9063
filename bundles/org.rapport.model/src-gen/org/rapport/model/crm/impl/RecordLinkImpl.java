/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Record Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RecordLinkImpl#getRecord <em>Record</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordLinkImpl extends RowImpl implements RecordLink {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.RECORD_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getRecord() {
		return (Root)eGet(CrmPackage.Literals.RECORD_LINK__RECORD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecord(Root newRecord) {
		eSet(CrmPackage.Literals.RECORD_LINK__RECORD, newRecord);
	}

} //RecordLinkImpl
