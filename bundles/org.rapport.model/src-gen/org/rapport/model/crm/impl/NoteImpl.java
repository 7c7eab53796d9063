/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.NoteImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.NoteImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.NoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.NoteImpl#isPinned <em>Pinned</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NoteImpl extends RootImpl implements Note {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.NOTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getAbout() {
		return (Root)eGet(CrmPackage.Literals.NOTE__ABOUT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(Root newAbout) {
		eSet(CrmPackage.Literals.NOTE__ABOUT, newAbout);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return (String)eGet(CrmPackage.Literals.NOTE__TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		eSet(CrmPackage.Literals.NOTE__TITLE, newTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(CrmPackage.Literals.NOTE__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		eSet(CrmPackage.Literals.NOTE__TEXT, newText);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPinned() {
		return (Boolean)eGet(CrmPackage.Literals.NOTE__PINNED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinned(boolean newPinned) {
		eSet(CrmPackage.Literals.NOTE__PINNED, newPinned);
	}

} //NoteImpl
