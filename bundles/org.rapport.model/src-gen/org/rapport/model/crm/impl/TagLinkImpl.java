/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tag Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.TagLinkImpl#getTag <em>Tag</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TagLinkImpl extends RowImpl implements TagLink {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TagLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.TAG_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tag getTag() {
		return (Tag)eGet(CrmPackage.Literals.TAG_LINK__TAG, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTag(Tag newTag) {
		eSet(CrmPackage.Literals.TAG_LINK__TAG, newTag);
	}

} //TagLinkImpl
