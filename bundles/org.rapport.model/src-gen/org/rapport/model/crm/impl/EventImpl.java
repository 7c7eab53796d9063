/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Attendee;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Event;
import org.rapport.model.crm.EventState;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.ShowAs;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#isAllDay <em>All Day</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getShowAs <em>Show As</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#isPrivate <em>Private</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EventImpl#getAttendees <em>Attendees</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends RootImpl implements Event {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return (String)eGet(CrmPackage.Literals.EVENT__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		eSet(CrmPackage.Literals.EVENT__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return (Instant)eGet(CrmPackage.Literals.EVENT__START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		eSet(CrmPackage.Literals.EVENT__START, newStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnd() {
		return (Instant)eGet(CrmPackage.Literals.EVENT__END, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(Instant newEnd) {
		eSet(CrmPackage.Literals.EVENT__END, newEnd);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllDay() {
		return (Boolean)eGet(CrmPackage.Literals.EVENT__ALL_DAY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllDay(boolean newAllDay) {
		eSet(CrmPackage.Literals.EVENT__ALL_DAY, newAllDay);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return (String)eGet(CrmPackage.Literals.EVENT__ZONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		eSet(CrmPackage.Literals.EVENT__ZONE, newZone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return (String)eGet(CrmPackage.Literals.EVENT__LOCATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		eSet(CrmPackage.Literals.EVENT__LOCATION, newLocation);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventState getState() {
		return (EventState)eGet(CrmPackage.Literals.EVENT__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(EventState newState) {
		eSet(CrmPackage.Literals.EVENT__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShowAs getShowAs() {
		return (ShowAs)eGet(CrmPackage.Literals.EVENT__SHOW_AS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowAs(ShowAs newShowAs) {
		eSet(CrmPackage.Literals.EVENT__SHOW_AS, newShowAs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrivate() {
		return (Boolean)eGet(CrmPackage.Literals.EVENT__PRIVATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivate(boolean newPrivate) {
		eSet(CrmPackage.Literals.EVENT__PRIVATE, newPrivate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return (String)eGet(CrmPackage.Literals.EVENT__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		eSet(CrmPackage.Literals.EVENT__OUTCOME, newOutcome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return (String)eGet(CrmPackage.Literals.EVENT__DESCRIPTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		eSet(CrmPackage.Literals.EVENT__DESCRIPTION, newDescription);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return (String)eGet(CrmPackage.Literals.EVENT__UID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		eSet(CrmPackage.Literals.EVENT__UID, newUid);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<RecordLink> getAbout() {
		return (EList<RecordLink>)eGet(CrmPackage.Literals.EVENT__ABOUT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Attendee> getAttendees() {
		return (EList<Attendee>)eGet(CrmPackage.Literals.EVENT__ATTENDEES, true);
	}

} //EventImpl
