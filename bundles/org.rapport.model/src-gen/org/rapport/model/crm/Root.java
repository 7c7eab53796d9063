/**
 */
package org.rapport.model.crm;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever is loaded, saved, undone, copied and synchronised as one, together with the rows it contains.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Root#getId <em>Id</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getChangedBy <em>Changed By</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.crm.Root#getShares <em>Shares</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRoot()
 * @model abstract="true"
 *        annotation="http://rapport.org/crm/text en='Record' fr='Fiche' en.plural='Records' fr.plural='Fiches'"
 * @generated
 */
public interface Root extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the record, given once by the store, never reused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_Id()
	 * @model id="true" dataType="org.rapport.model.crm.UUID" required="true"
	 *        annotation="http://rapport.org/crm/text en='Id' fr='Identifiant'"
	 *        annotation="http://rapport.org/crm immutable='true' computed='true'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the last commit that changed this record, from 1. A change set names the version it was made from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(long)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_Version()
	 * @model annotation="http://rapport.org/crm/text en='Version' fr='Version'"
	 *        annotation="http://rapport.org/crm computed='true'"
	 * @generated
	 */
	long getVersion();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(long value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the record is named in lists, references and messages, computed from the features that the class names in its label annotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_Label()
	 * @model annotation="http://rapport.org/crm/text en='Label' fr='Libell\351'"
	 *        annotation="http://rapport.org/crm computed='true' searchable='true' sortable='true'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the record was created, by the clock of the database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_CreatedAt()
	 * @model dataType="org.rapport.model.crm.Instant"
	 *        annotation="http://rapport.org/crm/text en='Created at' fr='Cr\351\351 le'"
	 *        annotation="http://rapport.org/crm computed='true' sortable='true'"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of the user who created the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_CreatedBy()
	 * @model annotation="http://rapport.org/crm/text en='Created by' fr='Cr\351\351 par'"
	 *        annotation="http://rapport.org/crm computed='true'"
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Changed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the record was last changed, by the clock of the database.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed At</em>' attribute.
	 * @see #setChangedAt(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_ChangedAt()
	 * @model dataType="org.rapport.model.crm.Instant"
	 *        annotation="http://rapport.org/crm/text en='Changed at' fr='Modifi\351 le'"
	 *        annotation="http://rapport.org/crm computed='true' sortable='true'"
	 * @generated
	 */
	Instant getChangedAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getChangedAt <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed At</em>' attribute.
	 * @see #getChangedAt()
	 * @generated
	 */
	void setChangedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign-in name of the user who last changed the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed By</em>' attribute.
	 * @see #setChangedBy(String)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_ChangedBy()
	 * @model annotation="http://rapport.org/crm/text en='Changed by' fr='Modifi\351 par'"
	 *        annotation="http://rapport.org/crm computed='true'"
	 * @generated
	 */
	String getChangedBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getChangedBy <em>Changed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed By</em>' attribute.
	 * @see #getChangedBy()
	 * @generated
	 */
	void setChangedBy(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looks after the record; the store fills in who creates it where nobody is named. Records of one's own are those owned by oneself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(User)
	 * @see org.rapport.model.crm.CrmPackage#getRoot_Owner()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Owner' fr='Responsable'"
	 *        annotation="http://rapport.org/crm listed='70' onDelete='clear' section='rights'"
	 * @generated
	 */
	User getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Root#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(User value);

	/**
	 * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Share}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees or changes this one record beyond what roles give.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shares</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getRoot_Shares()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Shared with' fr='Partag\351 avec'"
	 *        annotation="http://rapport.org/crm section='rights'"
	 * @generated
	 */
	EList<Share> getShares();

} // Root
