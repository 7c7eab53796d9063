/**
 */
package org.rapport.model.crm;

import java.time.Instant;

import java.util.UUID;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One import that was done: what was read and what became of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getFile <em>File</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getAt <em>At</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getRead <em>Read</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getCreated <em>Created</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getMerged <em>Merged</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.rapport.model.crm.ImportBatch#getMapping <em>Mapping</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getImportBatch()
 * @model annotation="http://rapport.org/crm/text en='Import' fr='Importation' en.plural='Imports' fr.plural='Importations'"
 *        annotation="http://rapport.org/crm label='file at' icon='upload'"
 * @generated
 */
public interface ImportBatch extends Root {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file or files, without folders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_File()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='File' fr='Fichier'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='1000' width='2'"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_At()
	 * @model dataType="org.rapport.model.crm.Instant" required="true"
	 *        annotation="http://rapport.org/crm/text en='At' fr='Le'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='2'"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type that was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Type()
	 * @model annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='3' length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The batch in the feed, by which it is undone as one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch</em>' attribute.
	 * @see #setBatch(UUID)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Batch()
	 * @model dataType="org.rapport.model.crm.UUID"
	 *        annotation="http://rapport.org/crm/text en='Batch' fr='Lot'"
	 *        annotation="http://rapport.org/crm indexed='true'"
	 * @generated
	 */
	UUID getBatch();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getBatch <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' attribute.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(UUID value);

	/**
	 * Returns the value of the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many records the files held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read</em>' attribute.
	 * @see #setRead(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Read()
	 * @model annotation="http://rapport.org/crm/text en='Read' fr='Lues'"
	 *        annotation="http://rapport.org/crm listed='4' min='0'"
	 * @generated
	 */
	Integer getRead();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read</em>' attribute.
	 * @see #getRead()
	 * @generated
	 */
	void setRead(Integer value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many became new records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Created()
	 * @model annotation="http://rapport.org/crm/text en='Created' fr='Cr\351\351es'"
	 *        annotation="http://rapport.org/crm listed='5' min='0'"
	 * @generated
	 */
	Integer getCreated();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Integer value);

	/**
	 * Returns the value of the '<em><b>Merged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were merged into records that were there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged</em>' attribute.
	 * @see #setMerged(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Merged()
	 * @model annotation="http://rapport.org/crm/text en='Merged' fr='Fusionn\351es'"
	 *        annotation="http://rapport.org/crm listed='6' min='0'"
	 * @generated
	 */
	Integer getMerged();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getMerged <em>Merged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged</em>' attribute.
	 * @see #getMerged()
	 * @generated
	 */
	void setMerged(Integer value);

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were left out on purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skipped</em>' attribute.
	 * @see #setSkipped(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Skipped()
	 * @model annotation="http://rapport.org/crm/text en='Skipped' fr='Ignor\351es'"
	 *        annotation="http://rapport.org/crm listed='7' min='0'"
	 * @generated
	 */
	Integer getSkipped();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getSkipped <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped</em>' attribute.
	 * @see #getSkipped()
	 * @generated
	 */
	void setSkipped(Integer value);

	/**
	 * Returns the value of the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many could not be taken in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed</em>' attribute.
	 * @see #setFailed(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Failed()
	 * @model annotation="http://rapport.org/crm/text en='Failed' fr='\311chou\351es'"
	 *        annotation="http://rapport.org/crm listed='8' min='0'"
	 * @generated
	 */
	Integer getFailed();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getFailed <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed</em>' attribute.
	 * @see #getFailed()
	 * @generated
	 */
	void setFailed(Integer value);

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How columns were taken for fields, as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' attribute.
	 * @see #setMapping(String)
	 * @see org.rapport.model.crm.CrmPackage#getImportBatch_Mapping()
	 * @model annotation="http://rapport.org/crm/text en='Mapping' fr='Correspondance'"
	 *        annotation="http://rapport.org/crm multiline='true' width='4'"
	 * @generated
	 */
	String getMapping();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ImportBatch#getMapping <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' attribute.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(String value);

} // ImportBatch
