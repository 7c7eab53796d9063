/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Attachment;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.AttachmentImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttachmentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttachmentImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttachmentImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttachmentImpl#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttachmentImpl extends RootImpl implements Attachment {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttachmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ATTACHMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getAbout() {
		return (Root)eGet(CrmPackage.Literals.ATTACHMENT__ABOUT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(Root newAbout) {
		eSet(CrmPackage.Literals.ATTACHMENT__ABOUT, newAbout);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.ATTACHMENT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.ATTACHMENT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return (String)eGet(CrmPackage.Literals.ATTACHMENT__MEDIA_TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		eSet(CrmPackage.Literals.ATTACHMENT__MEDIA_TYPE, newMediaType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize() {
		return (Long)eGet(CrmPackage.Literals.ATTACHMENT__SIZE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize) {
		eSet(CrmPackage.Literals.ATTACHMENT__SIZE, newSize);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return (String)eGet(CrmPackage.Literals.ATTACHMENT__SHA256, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		eSet(CrmPackage.Literals.ATTACHMENT__SHA256, newSha256);
	}

} //AttachmentImpl
