/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.ImportBatch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getRead <em>Read</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getMerged <em>Merged</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ImportBatchImpl#getMapping <em>Mapping</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportBatchImpl extends RootImpl implements ImportBatch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportBatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.IMPORT_BATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return (String)eGet(CrmPackage.Literals.IMPORT_BATCH__FILE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__FILE, newFile);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return (Instant)eGet(CrmPackage.Literals.IMPORT_BATCH__AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__AT, newAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.IMPORT_BATCH__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getBatch() {
		return (UUID)eGet(CrmPackage.Literals.IMPORT_BATCH__BATCH, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(UUID newBatch) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__BATCH, newBatch);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRead() {
		return (Integer)eGet(CrmPackage.Literals.IMPORT_BATCH__READ, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead(Integer newRead) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__READ, newRead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCreated() {
		return (Integer)eGet(CrmPackage.Literals.IMPORT_BATCH__CREATED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Integer newCreated) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__CREATED, newCreated);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMerged() {
		return (Integer)eGet(CrmPackage.Literals.IMPORT_BATCH__MERGED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMerged(Integer newMerged) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__MERGED, newMerged);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSkipped() {
		return (Integer)eGet(CrmPackage.Literals.IMPORT_BATCH__SKIPPED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkipped(Integer newSkipped) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__SKIPPED, newSkipped);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFailed() {
		return (Integer)eGet(CrmPackage.Literals.IMPORT_BATCH__FAILED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailed(Integer newFailed) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__FAILED, newFailed);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMapping() {
		return (String)eGet(CrmPackage.Literals.IMPORT_BATCH__MAPPING, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapping(String newMapping) {
		eSet(CrmPackage.Literals.IMPORT_BATCH__MAPPING, newMapping);
	}

} //ImportBatchImpl
