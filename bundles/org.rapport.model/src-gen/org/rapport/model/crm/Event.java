/**
 */
package org.rapport.model.crm;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time in somebody’s agenda: a meeting, a call, a visit, a day off (RFC 5545, VEVENT). The owner is who organises it. Recurrence comes with the agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Event#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getEnd <em>End</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#isAllDay <em>All Day</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getLocation <em>Location</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getShowAs <em>Show As</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#isPrivate <em>Private</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getUid <em>Uid</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.Event#getAttendees <em>Attendees</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getEvent()
 * @model annotation="http://rapport.org/crm/text en='Event' fr='\311v\351nement' en.plural='Events' fr.plural='\311v\351nements' en.rule.period='An event cannot end before it begins.' fr.rule.period='Un \351v\351nement ne peut pas finir avant son d\351but.'"
 *        annotation="http://rapport.org/crm label='subject' icon='calendar' timeline='start'"
 *        annotation="http://rapport.org/crm/rules period='start is null or end is null or start &lt;= end'"
 * @generated
 */
public interface Event extends Root {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Subject()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Subject' fr='Objet'"
	 *        annotation="http://rapport.org/crm listed='1' searchable='true' sortable='true' length='255' width='4'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it begins. Without a zone it is the time of the clock wherever one is, kept as if that were UTC; a whole day begins at midnight of such a clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Start()
	 * @model dataType="org.rapport.model.crm.Instant" required="true"
	 *        annotation="http://rapport.org/crm/text en='Start' fr='D\351but'"
	 *        annotation="http://rapport.org/crm listed='2' sortable='true' indexed='true'"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends, which moment is no longer part of it; empty is at once, or with the day that it begins on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_End()
	 * @model dataType="org.rapport.model.crm.Instant"
	 *        annotation="http://rapport.org/crm/text en='End' fr='Fin'"
	 *        annotation="http://rapport.org/crm listed='3' sortable='true' indexed='true'"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it takes whole days (RFC 5545, DTSTART of VALUE=DATE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Day</em>' attribute.
	 * @see #setAllDay(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_AllDay()
	 * @model annotation="http://rapport.org/crm/text en='All day' fr='Journ\351e enti\350re'"
	 * @generated
	 */
	boolean isAllDay();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#isAllDay <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Day</em>' attribute.
	 * @see #isAllDay()
	 * @generated
	 */
	void setAllDay(boolean value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA name of the zone that it was planned in; empty for the clock wherever one is (RFC 5545, FORM #1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Zone()
	 * @model annotation="http://rapport.org/crm/text en='Time zone' fr='Fuseau horaire'"
	 *        annotation="http://rapport.org/crm length='64'"
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Location()
	 * @model annotation="http://rapport.org/crm/text en='Location' fr='Lieu'"
	 *        annotation="http://rapport.org/crm listed='4' searchable='true' length='255' width='2'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.EventState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How certain it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.EventState
	 * @see #setState(EventState)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_State()
	 * @model annotation="http://rapport.org/crm/text en='State' fr='\311tat'"
	 *        annotation="http://rapport.org/crm listed='5' indexed='true'"
	 * @generated
	 */
	EventState getState();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.EventState
	 * @see #getState()
	 * @generated
	 */
	void setState(EventState value);

	/**
	 * Returns the value of the '<em><b>Show As</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ShowAs}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it makes of the time of those who take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Show As</em>' attribute.
	 * @see org.rapport.model.crm.ShowAs
	 * @see #setShowAs(ShowAs)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_ShowAs()
	 * @model annotation="http://rapport.org/crm/text en='Show as' fr='Afficher comme'"
	 * @generated
	 */
	ShowAs getShowAs();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getShowAs <em>Show As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show As</em>' attribute.
	 * @see org.rapport.model.crm.ShowAs
	 * @see #getShowAs()
	 * @generated
	 */
	void setShowAs(ShowAs value);

	/**
	 * Returns the value of the '<em><b>Private</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether others see only that the time is taken (RFC 5545, CLASS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private</em>' attribute.
	 * @see #setPrivate(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Private()
	 * @model annotation="http://rapport.org/crm/text en='Private' fr='Priv\351'"
	 * @generated
	 */
	boolean isPrivate();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#isPrivate <em>Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private</em>' attribute.
	 * @see #isPrivate()
	 * @generated
	 */
	void setPrivate(boolean value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Outcome()
	 * @model annotation="http://rapport.org/crm/text en='Outcome' fr='R\351sultat'"
	 *        annotation="http://rapport.org/crm length='200' width='2'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Description()
	 * @model annotation="http://rapport.org/crm/text en='Description' fr='Description'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' width='4'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the event in calendars of others (RFC 5545, UID).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Uid()
	 * @model annotation="http://rapport.org/crm/text en='Calendar id' fr='Identifiant d\u2019agenda'"
	 *        annotation="http://rapport.org/crm indexed='true' length='255'"
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Event#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.RecordLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customers, deals and other records that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getEvent_About()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='About' fr='Au sujet de'"
	 * @generated
	 */
	EList<RecordLink> getAbout();

	/**
	 * Returns the value of the '<em><b>Attendees</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Attendee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is invited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendees</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getEvent_Attendees()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Attendees' fr='Participants'"
	 * @generated
	 */
	EList<Attendee> getAttendees();

} // Event
