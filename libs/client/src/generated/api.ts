/** Written by `npm run generate` from docs/openapi.json. */
export interface paths {
    "/api/employment/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own applications
         * @description For people who are signed in.
         */
        get: operations["employment_myApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For the employer with what she shows; she sees that it was read
         * @description For people who are signed in.
         */
        get: operations["employment_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the seeker: takes an opening, or 409 no-openings
         * @description For people who are signed in.
         */
        post: operations["employment_acceptJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * With a reason, which the law reads too
         * @description For people who are signed in.
         */
        post: operations["employment_declineApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks an applicant to come
         * @description For people who are signed in.
         */
        post: operations["employment_inviteToInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offers the job to an applicant
         * @description For people who are signed in.
         */
        post: operations["employment_offerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an application to the employer
         * @description For people who are signed in.
         */
        post: operations["employment_submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the seeker: the employer reads nothing more
         * @description For people who are signed in.
         */
        post: operations["employment_withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/applications/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many applied for each job, by state and channel; of nobody in particular
         * @description For people who are signed in.
         */
        post: operations["employment_exportApplicationCounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/course-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of courses, earliest first
         * @description For people who are signed in.
         */
        get: operations["employment_listCourseSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/course-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: who was there
         * @description For people who are signed in.
         */
        get: operations["employment_attendance"];
        /**
         * Who was there at a session of a course
         * @description For people who are signed in.
         */
        put: operations["employment_enterAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Courses that one can join
         * @description For anybody, signed in or not.
         */
        get: operations["employment_listCourses"];
        put?: never;
        /**
         * By staff: a draft with its sessions
         * @description For people who are signed in.
         */
        post: operations["employment_createCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With its sessions
         * @description For anybody, signed in or not.
         */
        get: operations["employment_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody is given a place any more
         * @description For people who are signed in.
         */
        post: operations["employment_beginCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a course off; who is in line hears of it
         * @description For people who are signed in.
         */
        post: operations["employment_cancelCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Once every register is entered; awards its credentials
         * @description For people who are signed in.
         */
        post: operations["employment_finishCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens it for enrolment
         * @description For people who are signed in.
         */
        post: operations["employment_openCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/courses/{id}/trainees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff, in the order of application, names masked
         * @description For people who are signed in.
         */
        get: operations["employment_listTrainees"];
        put?: never;
        /**
         * By a seeker: seated, or in the line
         * @description For people who are signed in.
         */
        post: operations["employment_enrolInCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_myCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By its number: valid or revoked, the course, the skill, the day; not whose it is
         * @description For anybody, signed in or not.
         */
        get: operations["employment_credential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials/{id}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, signed: Open Badges 3.0 as JSON, or a picture with it inside
         * @description For people who are signed in.
         */
        get: operations["employment_downloadCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff
         * @description For people who are signed in.
         */
        post: operations["employment_revokeCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials/status/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A signed BitstringStatusListCredential
         * @description For anybody, signed in or not.
         */
        get: operations["employment_credentialStatusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/credentials/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a whole badge is worth: valid, revoked, tampered (and where), unknown, or foreign
         * @description For anybody, signed in or not.
         */
        post: operations["employment_verifyCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff
         * @description For people who are signed in.
         */
        get: operations["employment_listEmployers"];
        put?: never;
        /**
         * By whoever stands for it
         * @description For people who are signed in.
         */
        post: operations["employment_registerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An employer
         * @description For people who are signed in.
         */
        get: operations["employment_employer"];
        /**
         * Until it is verified, or after it was refused
         * @description For people who are signed in.
         */
        put: operations["employment_changeEmployer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For its own people and the staff who verify it; written down
         * @description For people who are signed in.
         */
        get: operations["employment_employerContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about an employer
         * @description For people who are signed in.
         */
        get: operations["employment_employerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code for another person to enter within two days, told once
         * @description For people who are signed in.
         */
        post: operations["employment_inviteToEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/jobs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * As drafts: all of the sheet, or its good rows; a dry run names every bad cell
         * @description For people who are signed in.
         */
        post: operations["employment_importJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/jobs/import/marked.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same sheet back with every bad cell marked; nothing is imported or kept
         * @description For people who are signed in.
         */
        post: operations["employment_markJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands for it; for themselves
         * @description For people who are signed in.
         */
        get: operations["employment_employerMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/members/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Oneself or another, as long as somebody stays
         * @description For people who are signed in.
         */
        delete: operations["employment_removeEmployerMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * With the reason; jobs on show are withdrawn
         * @description For people who are signed in.
         */
        post: operations["employment_refuseEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The employer is what it says it is
         * @description For people who are signed in.
         */
        post: operations["employment_verifyEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom to call is masked, or in full for a reason
         * @description For people who are signed in.
         */
        post: operations["employment_exportEmployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the code of somebody who stands for it
         * @description For people who are signed in.
         */
        post: operations["employment_joinEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/employers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The employers that the caller stands for
         * @description For people who are signed in.
         */
        get: operations["employment_myEmployers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: each community of an area in figures
         * @description For people who are signed in.
         */
        get: operations["employment_employmentFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who signs, and by which keys
         * @description For anybody, signed in or not.
         */
        get: operations["employment_credentialIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/issuer/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the administrator: another key signs from now on
         * @description For people who are signed in.
         */
        post: operations["employment_rotateIssuerKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/issuer/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One key, as a Multikey
         * @description For anybody, signed in or not.
         */
        get: operations["employment_issuerKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/j/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By the short code on a notice; says so when it is filled or over
         * @description For anybody, signed in or not.
         */
        get: operations["employment_jobByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open, for everybody, latest first
         * @description For anybody, signed in or not.
         */
        get: operations["employment_listJobs"];
        put?: never;
        /**
         * A draft; what the law does not allow is refused with the words
         * @description For people who are signed in.
         */
        post: operations["employment_createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With its schema.org JobPosting while it is open
         * @description For anybody, signed in or not.
         */
        get: operations["employment_job"];
        /**
         * A draft
         * @description For people who are signed in.
         */
        put: operations["employment_changeJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For the employer, latest first, nobody named
         * @description For people who are signed in.
         */
        get: operations["employment_listJobApplications"];
        put?: never;
        /**
         * By a seeker: submitted with what she shows, or contacted without
         * @description For people who are signed in.
         */
        post: operations["employment_applyForJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/card.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The card for a group: a picture, 1080 pixels wide
         * @description For people who are signed in.
         */
        get: operations["employment_jobCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many applied by which channel, and how far they came; names nobody
         * @description For people who are signed in.
         */
        get: operations["employment_jobChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the employer: nobody else is wanted
         * @description For people who are signed in.
         */
        post: operations["employment_fillJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what and when; for staff, and for its employer without names
         * @description For people who are signed in.
         */
        get: operations["employment_jobHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one job suits her, or which hard filter it fails
         * @description For people who are signed in.
         */
        get: operations["employment_matchOfJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paper for a wall: one A4 page with a QR code, the short code and strips to tear off
         * @description For people who are signed in.
         */
        get: operations["employment_jobNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the job’s papers hang, or hung; latest first
         * @description For people who are signed in.
         */
        get: operations["employment_listPosters"];
        put?: never;
        /**
         * A paper of the job hangs here
         * @description For people who are signed in.
         */
        post: operations["employment_putUpNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff, after reviewing it
         * @description For people who are signed in.
         */
        post: operations["employment_publishJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes it back to a draft, off every list
         * @description For people who are signed in.
         */
        post: operations["employment_reviseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff, with what has to be changed
         * @description For people who are signed in.
         */
        post: operations["employment_sendBackJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words for a group and the links, by employer or staff while the job is open; 410 job-over says what became of it
         * @description For people who are signed in.
         */
        get: operations["employment_shareJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For review; by a verified employer
         * @description For people who are signed in.
         */
        post: operations["employment_submitJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the employer or staff; whoever applied is told
         * @description For people who are signed in.
         */
        post: operations["employment_withdrawJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Of an area for staff, or of one’s own employer
         * @description For people who are signed in.
         */
        post: operations["employment_exportJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/managed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own in every state (employer=), or those of an area for staff (area= and state=)
         * @description For people who are signed in.
         */
        get: operations["employment_listManagedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to enter jobs in, with an example
         * @description For people who are signed in.
         */
        get: operations["employment_jobTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/jobs/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What in a text breaks which rule, while it is being written
         * @description For people who are signed in.
         */
        post: operations["employment_checkWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints that something changed, as server-sent events
         * @description For people who are signed in.
         */
        get: operations["employment_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What suits her, the best first, each with why
         * @description For people who are signed in.
         */
        get: operations["employment_listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of an area, the oldest first; to its staff the closed ones too
         * @description For people who are signed in.
         */
        get: operations["employment_listMicroHomes"];
        put?: never;
        /**
         * By staff of the area
         * @description For people who are signed in.
         */
        post: operations["employment_foundMicroHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A micro-home, 微家
         * @description For people who are signed in.
         */
        get: operations["employment_microHome"];
        /**
         * By its host or staff of its area
         * @description For people who are signed in.
         */
        put: operations["employment_changeMicroHome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a micro-home
         * @description For people who are signed in.
         */
        post: operations["employment_closeMicroHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code for its next host to enter within two days, told once
         * @description For people who are signed in.
         */
        post: operations["employment_inviteHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For its host, written down
         * @description For people who are signed in.
         */
        get: operations["employment_microHomeMembers"];
        put?: never;
        /**
         * With name and number, which only her host reads
         * @description For people who are signed in.
         */
        post: operations["employment_joinMicroHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/members/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Oneself, or by its host: name, number and words are gone
         * @description For people who are signed in.
         */
        delete: operations["employment_leaveMicroHome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For its host, latest first, names masked
         * @description For people who are signed in.
         */
        get: operations["employment_microHomeNeeds"];
        put?: never;
        /**
         * By a member, or by the host for somebody who walked in and signed
         * @description For people who are signed in.
         */
        post: operations["employment_tellNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/piece-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For its host, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_listPieceOrders"];
        put?: never;
        /**
         * By its host, from a buyer
         * @description For people who are signed in.
         */
        post: operations["employment_takePieceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff
         * @description For people who are signed in.
         */
        post: operations["employment_reopenMicroHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the code of staff: the caller is its host
         * @description For people who are signed in.
         */
        post: operations["employment_hostMicroHome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/micro-homes/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Those the caller hosts or is a member of
         * @description For people who are signed in.
         */
        get: operations["employment_myMicroHomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller asked for and where it stands
         * @description For people who are signed in.
         */
        get: operations["employment_myNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With its words; she sees who read them
         * @description For people who are signed in.
         */
        get: operations["employment_need"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff, to who consented that they read her words
         * @description For people who are signed in.
         */
        post: operations["employment_answerNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The need is met, or given up
         * @description For people who are signed in.
         */
        post: operations["employment_closeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Her yes to one referral, and what goes with it
         * @description For people who are signed in.
         */
        post: operations["employment_consentToReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the host: where to turn; nothing goes there before she consents
         * @description For people who are signed in.
         */
        post: operations["employment_referNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does not want the referral
         * @description For people who are signed in.
         */
        post: operations["employment_refuseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Her words are gone
         * @description For people who are signed in.
         */
        post: operations["employment_takeNeedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What went anywhere is taken back there
         * @description For people who are signed in.
         */
        post: operations["employment_withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: members and needs of each micro-home, of nobody in particular
         * @description For people who are signed in.
         */
        get: operations["employment_needFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/needs/referred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: what may be read and answered, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_needsReferred"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["employment_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["employment_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["employment_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["employment_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["employment_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["employment_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["employment_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For its host with every share, for a maker with her own
         * @description For people who are signed in.
         */
        get: operations["employment_pieceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was made is paid before
         * @description For people who are signed in.
         */
        post: operations["employment_cancelPieceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The goods of a piecework order are handed over
         * @description For people who are signed in.
         */
        post: operations["employment_deliverPieceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Latest first; a maker’s own
         * @description For people who are signed in.
         */
        get: operations["employment_listPieceEntries"];
        put?: never;
        /**
         * Material, pieces, what was good, what was paid: entered once, never changed
         * @description For people who are signed in.
         */
        post: operations["employment_enterPieces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/entries/{entry}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an entry back by another one, once
         * @description For people who are signed in.
         */
        post: operations["employment_correctPieceEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every entry of an order with the makers’ names, for its host; written down
         * @description For people who are signed in.
         */
        post: operations["employment_exportPieceEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By a maker who finds it wrong: open again for her share alone
         * @description For people who are signed in.
         */
        post: operations["employment_reopenPieceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When everybody is paid; nothing is entered any more
         * @description For people who are signed in.
         */
        post: operations["employment_settlePieceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piece-orders/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a member of the micro-home pieces to make
         * @description For people who are signed in.
         */
        post: operations["employment_sharePieces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piecework/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same, and no more
         * @description For people who are signed in.
         */
        post: operations["employment_exportPieceFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piecework/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: how many earn, what was made and paid, of five people or more, in months that are over; in fen
         * @description For people who are signed in.
         */
        get: operations["employment_pieceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piecework/income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, by the month of payment in Shanghai; in fen
         * @description For people who are signed in.
         */
        get: operations["employment_myPieceIncome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piecework/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes oneself off what one made: sums stay, of nobody
         * @description For people who are signed in.
         */
        delete: operations["employment_forgetPieceMaker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/piecework/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_myPieceShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/posters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: papers that still hang though their job is over, the oldest first
         * @description For people who are signed in.
         */
        get: operations["employment_listPostersDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/posters/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By who put it up, while the job runs
         * @description For people who are signed in.
         */
        post: operations["employment_takeDownNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/seekers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller has told as a seeker of work
         * @description For people who are signed in.
         */
        get: operations["employment_seeker"];
        /**
         * What she looks for; sealed
         * @description For people who are signed in.
         */
        put: operations["employment_putSeeker"];
        post?: never;
        /**
         * Takes everything back: out of every application, nothing kept
         * @description For people who are signed in.
         */
        delete: operations["employment_forgetSeeker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/seekers/me/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read what of hers, latest first
         * @description For people who are signed in.
         */
        get: operations["employment_seekerReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The skills that jobs and seekers are described by
         * @description For anybody, signed in or not.
         */
        get: operations["employment_listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/trainees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own places
         * @description For people who are signed in.
         */
        get: operations["employment_myTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/trainees/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the place that was offered
         * @description For people who are signed in.
         */
        post: operations["employment_acceptTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/trainees/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The place is offered to the next in line
         * @description For people who are signed in.
         */
        post: operations["employment_declineTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/trainees/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the place up, or the one in line
         * @description For people who are signed in.
         */
        post: operations["employment_leaveTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment/v1/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules about the words of a posting, where they come from, and how often they err on postings they were not tuned on
         * @description For people who are signed in.
         */
        get: operations["employment_wordingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The events that the client was granted, as a batch of CloudEvents 1.0; `Link: rel="next"` leads on, and stays good
         * @description For an agency’s client, in its own name.
         */
        get: operations["exchange_pullEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as server-sent events, as they come
         * @description For an agency’s client, in its own name.
         */
        get: operations["exchange_streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["exchange_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["exchange_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["exchange_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["exchange_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["exchange_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["exchange_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["exchange_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["exchange_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["exchange_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["exchange_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/schemas/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of what agencies are given of an event
         * @description For anybody, signed in or not.
         */
        get: operations["exchange_eventSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The client’s own, or all of them for whoever administers the district
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        get: operations["exchange_listSubscriptions"];
        put?: never;
        /**
         * Has events sent to an address, once that has allowed it; its secret is answered this once
         * @description For an agency’s client, in its own name.
         */
        post: operations["exchange_makeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A subscription
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        get: operations["exchange_subscription"];
        /**
         * Its address and filters; it is asked anew whether it allows it
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        put: operations["exchange_changeSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its receiver is asked once more whether it allows it
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_confirmSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent, waits or is dead, latest first; of the last 30 days
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        get: operations["exchange_listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One, with each try: when, how long, what was answered
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        get: operations["exchange_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one again, under the same webhook-id
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing is sent until it is confirmed again; what comes meanwhile waits
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_disableSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing is sent any more
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_endSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/end-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The secret before is valid no more
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_endSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/make-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its next secret, valid beside the one before; answered this once
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_makeSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/v1/subscriptions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends again what came behind a cursor, or since a moment
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        post: operations["exchange_replaySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The district, its subdistricts, communities and grids
         * @description For anybody, signed in or not.
         */
        get: operations["grid_listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An area
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `reference`.
         */
        get: operations["grid_area"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A JPEG, PNG or WebP image of at most 5 MB, or a voice note (WebM, MP4) of at most 2 MB
         * @description For people who are signed in.
         */
        post: operations["grid_uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photo or a voice note, for whoever may see what it belongs to
         * @description For people who are signed in.
         */
        get: operations["grid_downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger, newest first
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `cases`.
         */
        get: operations["grid_listCases"];
        put?: never;
        /**
         * Reports something that should be seen to
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `case-reports`.
         */
        post: operations["grid_reportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case, as far as the caller may know it
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `cases`.
         */
        get: operations["grid_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a report in
         * @description For people who are signed in.
         */
        post: operations["grid_acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was done is verified
         * @description For people who are signed in.
         */
        post: operations["grid_closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/decide-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grants more time, or does not
         * @description For people who are signed in.
         */
        post: operations["grid_decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a case to whoever handles it
         * @description For people who are signed in.
         */
        post: operations["grid_dispatchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follows a case: one hears how it goes on
         * @description For people who are signed in.
         */
        post: operations["grid_followCase"];
        /**
         * Does not follow a case any more
         * @description For people who are signed in.
         */
        delete: operations["grid_unfollowCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/mark-duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same matter as another case; whoever follows it follows the other
         * @description For people who are signed in.
         */
        post: operations["grid_markDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows a case to neighbours, or does not
         * @description For people who are signed in.
         */
        post: operations["grid_moderateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reporter says how it was done
         * @description For people who are signed in.
         */
        post: operations["grid_rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not for the district, with a reason
         * @description For people who are signed in.
         */
        post: operations["grid_rejectCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is not done after all
         * @description For people who are signed in.
         */
        post: operations["grid_reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for more time
         * @description For people who are signed in.
         */
        post: operations["grid_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/request-hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks volunteers to help
         * @description For people who are signed in.
         */
        post: operations["grid_requestHands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The handler gives it back, with a reason
         * @description For people who are signed in.
         */
        post: operations["grid_returnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/reveal-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom to call back, in full: for a reason, which is audited
         * @description For people who are signed in.
         */
        post: operations["grid_revealContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was done does not do: back to the handler
         * @description For people who are signed in.
         */
        post: operations["grid_sendBackCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The handler begins
         * @description For people who are signed in.
         */
        post: operations["grid_startCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Done, with evidence: to be verified by somebody else
         * @description For people who are signed in.
         */
        post: operations["grid_submitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a case, oldest first
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `cases`.
         */
        get: operations["grid_caseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For workers: how many open cases of their areas wait for what
         * @description For people who are signed in.
         */
        get: operations["grid_countCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The filtered ledger as a sheet
         * @description For people who are signed in.
         */
        get: operations["grid_exportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well it goes, by place, category, month or day
         * @description For people who are signed in.
         */
        get: operations["grid_caseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open and overdue cases of each grid
         * @description For people who are signed in.
         */
        get: operations["grid_caseMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Likely the same matter: shown before filing
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `cases`.
         */
        get: operations["grid_nearbyCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the newest cases of some days are, roughly: kind, state and term, nobody’s words
         * @description For people who are signed in.
         */
        get: operations["grid_casePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/cases/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is published of cases, newest first: nobody’s words, and places roughly
         * @description For anybody, signed in or not.
         */
        get: operations["grid_listPublicCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The categories of cases, with who answers for each and what is asked; also those that are offered no longer
         * @description For anybody, signed in or not.
         */
        get: operations["grid_listCategories"];
        put?: never;
        /**
         * Another kind of case, for the whole district
         * @description For people who are signed in.
         */
        post: operations["grid_introduceCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * For cases from now on; those that are there keep what they have
         * @description For people who are signed in.
         */
        put: operations["grid_changeCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/categories/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is offered again
         * @description For people who are signed in.
         */
        post: operations["grid_restoreCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/categories/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody reports it any more; its cases stay
         * @description For people who are signed in.
         */
        post: operations["grid_withdrawCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Within which time cases are dispatched and answered, by urgency
         * @description For anybody, signed in or not.
         */
        get: operations["grid_listClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/clocks/{urgency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * For cases that are registered from now on
         * @description For people who are signed in.
         */
        put: operations["grid_changeClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/errands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Small tasks of the caller’s areas, what is due first
         * @description For people who are signed in.
         */
        get: operations["grid_listErrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/errands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With its photos
         * @description For people who are signed in.
         */
        get: operations["grid_errand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/errands/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Done on the spot, with photos
         * @description For people who are signed in.
         */
        post: operations["grid_finishErrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/errands/{id}/not-found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * There is nothing to be found there
         * @description For people who are signed in.
         */
        post: operations["grid_errandNotFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The grids, with their bounds
         * @description For anybody, signed in or not.
         */
        get: operations["grid_listGrids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The grids as GeoJSON in WGS84
         * @description For anybody, signed in or not.
         */
        get: operations["grid_gridMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A grid and who works in it
         * @description For people who are signed in.
         */
        get: operations["grid_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids/{code}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom residents of a grid call, as the community makes it known
         * @description For people who are signed in.
         */
        get: operations["grid_gridContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids/{code}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works in a grid, and for how long; for who may change it with what residents are told
         * @description For people who are signed in.
         */
        get: operations["grid_gridStaff"];
        /**
         * Says who works in a grid from now on
         * @description For people who are signed in.
         */
        put: operations["grid_assignGridStaff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/grids/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks a drawn map, and publishes it unless it is a dry run
         * @description For people who are signed in.
         */
        post: operations["grid_importGrids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints that something changed, as server-sent events
         * @description For people who are signed in.
         */
        get: operations["grid_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The grid, community or district that a point lies in
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `reference`.
         */
        get: operations["grid_locate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["grid_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["grid_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["grid_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["grid_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["grid_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["grid_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["grid_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/reply-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of the caller’s areas, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_listReplyTemplates"];
        put?: never;
        /**
         * Staff, for an area of theirs and what lies in it
         * @description For people who are signed in.
         */
        post: operations["grid_writeReplyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/reply-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What was said by it stays as it was said
         * @description For people who are signed in.
         */
        put: operations["grid_changeReplyTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/reply-templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is offered again
         * @description For people who are signed in.
         */
        post: operations["grid_restoreReplyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/reply-templates/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is offered no longer
         * @description For people who are signed in.
         */
        post: operations["grid_withdrawReplyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/reply-templates/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be said with a command of a case, by title
         * @description For people who are signed in.
         */
        get: operations["grid_offeredReplyTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What comes again in the caller’s areas, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_listRootCauses"];
        put?: never;
        /**
         * Staff see something coming again, before it is found
         * @description For people who are signed in.
         */
        post: operations["grid_proposeRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With how often it came before and since
         * @description For people who are signed in.
         */
        get: operations["grid_rootCause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that it explains, latest first
         * @description For people who are signed in.
         */
        get: operations["grid_casesOfRootCause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another plan, another day, or somebody else answers for it
         * @description For people who are signed in.
         */
        post: operations["grid_changeRootCausePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff have looked: it is resolved
         * @description For people who are signed in.
         */
        post: operations["grid_confirmRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * There is nothing to be taken on, for a reason
         * @description For people who are signed in.
         */
        post: operations["grid_dismissRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is not resolved after all
         * @description For people who are signed in.
         */
        post: operations["grid_reopenRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whoever answers for it says what was done
         * @description For people who are signed in.
         */
        post: operations["grid_resolveRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid/v1/root-causes/{id}/take-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * With a plan, and somebody who answers for it
         * @description For people who are signed in.
         */
        post: operations["grid_takeOnRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My account: by what I sign in, and what waits
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_myAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses that I saved, home first
         * @description For people who are signed in.
         */
        get: operations["identity_myAddresses"];
        put?: never;
        /**
         * Saves an address, to be sent with what I ask for
         * @description For people who are signed in.
         */
        post: operations["identity_saveMyAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an address away
         * @description For people who are signed in.
         */
        delete: operations["identity_removeMyAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The address that an authenticator app scans
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_appAddress"];
        /**
         * Takes the authenticator app away
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        delete: operations["identity_removeApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/app/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an app into use by its first code; gives recovery codes, this once
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_confirmApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By what I am reached, to be sent with what I ask for
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_myContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign-ins, refusals and changes of my account
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_myAccountEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends my account and erases what tells whose it was
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says what I am called, when something needs it
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        put: operations["identity_giveMyName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for another number, which counts after a day unless the old one stops it
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_changeNumber"];
        /**
         * Stops a change of my number that waits
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        delete: operations["identity_stopNumberChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/number/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a code to the number that I want to have
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_sendNumberCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a passkey that the browser made
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a passkey away
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        delete: operations["identity_removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a browser needs to make a passkey
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_passkeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets a password
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        put: operations["identity_setMyPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New codes on paper; those before are void
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/account/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves who I am, by name and identity number, which is not stored
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_proveWhoIAm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account for somebody who has none
         * @description For people who are signed in.
         */
        post: operations["identity_createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/accounts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a stopped account sign in again; its roles stay paused
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_resumeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/accounts/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Of somebody who works here: no sign-in, no session, and all roles paused, at once
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_stopAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/agency-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clients of agencies, latest first
         * @description For people who are signed in.
         */
        get: operations["identity_listAgencyClients"];
        put?: never;
        /**
         * A client for an agency, with its areas; its secret is answered this once
         * @description For people who are signed in.
         */
        post: operations["identity_makeAgencyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/agency-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A client of an agency
         * @description For people who are signed in.
         */
        get: operations["identity_agencyClient"];
        /**
         * Its name, areas, kinds of data, origins and keys
         * @description For people who are signed in.
         */
        put: operations["identity_changeAgencyClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/agency-clients/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It gets no token any more, and holds no role
         * @description For people who are signed in.
         */
        post: operations["identity_endAgencyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/agency-clients/{id}/end-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No token is given for it any more
         * @description For people who are signed in.
         */
        post: operations["identity_endAgencySecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/agency-clients/{id}/make-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its next secret, valid beside the one in use; answered this once
         * @description For people who are signed in.
         */
        post: operations["identity_makeAgencySecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elders of my communities for whom somebody acts, or asks to
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listDependants"];
        put?: never;
        /**
         * Asks to act for somebody of the family who has no phone
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_askToActFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that her yes was heard from herself
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_confirmDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nobody acts for her any more
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_endDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that she does not want it
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_refuseDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/{id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token by which I act for her, for ten minutes
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_actFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom I act, and who acts for me
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_myDependants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/dependants/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many of my communities wait for their yes to be heard
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_waitingDependants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has which role where
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listGrants"];
        put?: never;
        /**
         * Gives a role in an area
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a role back
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        delete: operations["identity_withdrawRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a role another last day, or none
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_extendRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role does not count while its holder is away
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_pauseRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/{id}/resign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up a role that I hold
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_resignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its holder is back
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_resumeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which roles I may give, and where
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_roleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited to a role and has not accepted yet
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listRoleInvitations"];
        put?: never;
        /**
         * A link by which somebody takes a role; it is shown once
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_inviteToRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new link in place of the one before
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_resendRoleInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/grants/invitations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The link opens nothing any more
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_withdrawRoleInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the role that the link is for
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What whoever has the link is invited to
         * @description For anybody, signed in or not. Not for whoever acts for somebody else.
         */
        post: operations["identity_lookAtInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else signs people in, and which of them my account is linked to
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/links/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a link; refused where there is no other way to sign in
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        delete: operations["identity_removeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/links/{provider}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Links my account to who I am there, by what the page /account was called with
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_finishLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/links/{provider}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Links my account to my entry in a directory, by its name and password
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_linkDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/links/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where to go to show who I am there; from there it is back to the page /account with what `finishLink` takes
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_startLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am, which roles count for this request, and all that I hold
         * @description For people who are signed in, and for an agency’s client in its own name.
         */
        get: operations["identity_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["identity_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["identity_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["identity_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["identity_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["identity_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["identity_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["identity_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["identity_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["identity_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["identity_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Employers, volunteers’ organisations and agencies of my area, latest changed first; each is changed where its service keeps it
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names to show for accounts
         * @description For people who are signed in.
         */
        get: operations["identity_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is collected, why, for how long, and who sees it
         * @description For anybody, signed in or not.
         */
        get: operations["identity_privacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts that are given back in person
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        get: operations["identity_listRecoveries"];
        put?: never;
        /**
         * Enters that somebody has come who lost her phone; a code goes to the new one
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_askRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/recoveries/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the account back, as a second one of the staff
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_approveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/recoveries/{id}/prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters the code that she read on her new phone
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_proveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/recoveries/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does not give it back
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_refuseRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/recoveries/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops it: I still have my number
         * @description For people who are signed in. Not for whoever acts for somebody else.
         */
        post: operations["identity_stopRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am signed in
         * @description For people who are signed in.
         */
        get: operations["identity_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs me out of one browser
         * @description For people who are signed in.
         */
        delete: operations["identity_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sessions/end-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs me out of every browser
         * @description For people who are signed in.
         */
        post: operations["identity_endAllSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/v1/sign-in-locks/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets somebody try again at once who had too many wrong passwords
         * @description For people who are signed in.
         */
        post: operations["identity_liftSignInLock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints that something changed, of all services in one stream of server-sent events
         * @description Events: ready and again {service}, hint {service, type, aggregate, topics}, refused {topic}, heartbeat. After again, or a stream that ended, read anew what is shown.
         */
        get: operations["gateway_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A JPEG, PNG or WebP image of at most 5 MB, or a voice note (WebM, MP4) of at most 2 MB
         * @description For people who are signed in.
         */
        post: operations["volunteering_uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photo or a voice note, for whoever may see what it belongs to
         * @description For people who are signed in.
         */
        get: operations["volunteering_downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the caller on duty, and where
         * @description For people who are signed in.
         */
        get: operations["volunteering_myDuty"];
        /**
         * Ready to answer hails, from here
         * @description For people who are signed in.
         */
        put: operations["volunteering_beginDuty"];
        post?: never;
        /**
         * Goes off duty
         * @description For people who are signed in.
         */
        delete: operations["volunteering_endDuty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: volunteers of an area, their hours, and what is open now
         * @description For people who are signed in.
         */
        get: operations["volunteering_volunteeringFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls for help that concern the caller
         * @description For people who are signed in.
         */
        get: operations["volunteering_listHails"];
        put?: never;
        /**
         * An elder, or somebody for them, asks for a hand
         * @description For people who are signed in.
         */
        post: operations["volunteering_raiseHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A call for help
         * @description For people who are signed in.
         */
        get: operations["volunteering_hail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first wins; the others get 409
         * @description For people who are signed in.
         */
        post: operations["volunteering_acceptHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The helper is there
         * @description For people who are signed in.
         */
        post: operations["volunteering_arriveAtHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Help is not needed any more
         * @description For people who are signed in.
         */
        post: operations["volunteering_cancelHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Help was given
         * @description For people who are signed in.
         */
        post: operations["volunteering_finishHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/not-met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The helper met nobody
         * @description For people who are signed in.
         */
        post: operations["volunteering_hailNotMet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hails/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives it on to the grid
         * @description For people who are signed in.
         */
        post: operations["volunteering_referHail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Credited minutes, latest first
         * @description For people who are signed in.
         */
        get: operations["volunteering_listHours"];
        put?: never;
        /**
         * By a leader for a member
         * @description For people who are signed in.
         */
        post: operations["volunteering_enterHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hours/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms hours that somebody else worked
         * @description For people who are signed in.
         */
        post: operations["volunteering_confirmHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hours/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes hours back
         * @description For people who are signed in.
         */
        post: operations["volunteering_reverseHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/hours/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own hours: confirmed, and waiting
         * @description For people who are signed in.
         */
        get: operations["volunteering_hoursBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints that something changed, as server-sent events
         * @description For people who are signed in.
         */
        get: operations["volunteering_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own teams
         * @description For people who are signed in.
         */
        get: operations["volunteering_myMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/memberships/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a member in, or back
         * @description For people who are signed in.
         */
        post: operations["volunteering_activateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/memberships/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a team, or lets a member go
         * @description For people who are signed in.
         */
        post: operations["volunteering_leaveTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/memberships/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member takes no part for the time being
         * @description For people who are signed in.
         */
        post: operations["volunteering_suspendMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["volunteering_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["volunteering_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["volunteering_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["volunteering_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["volunteering_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["volunteering_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["volunteering_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["volunteering_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["volunteering_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["volunteering_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own registration as a volunteer
         * @description For people who are signed in.
         */
        get: operations["volunteering_myRegistration"];
        /**
         * Registers as a volunteer, or changes the registration
         * @description For people who are signed in.
         */
        put: operations["volunteering_register"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For those who oversee: who offered themselves in their area
         * @description For people who are signed in.
         */
        get: operations["volunteering_listRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/registrations/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff looked at a volunteer: teams may let them in
         * @description For people who are signed in.
         */
        post: operations["volunteering_passVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/registrations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A volunteer is not accepted: no team has them for the time being
         * @description For people who are signed in.
         */
        post: operations["volunteering_refuseVolunteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks, for those who may take them
         * @description For people who are signed in.
         */
        get: operations["volunteering_listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A task; where it is, for who took it
         * @description For people who are signed in.
         */
        get: operations["volunteering_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a task, there
         * @description For people who are signed in.
         */
        post: operations["volunteering_checkInToTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends one’s time at a task
         * @description For people who are signed in.
         */
        post: operations["volunteering_checkOutOfTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Done, with a photo
         * @description For people who are signed in.
         */
        post: operations["volunteering_finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives it back, before signing in
         * @description For people who are signed in.
         */
        post: operations["volunteering_releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/tasks/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a task
         * @description For people who are signed in.
         */
        post: operations["volunteering_takeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams of volunteers
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `teams`.
         */
        get: operations["volunteering_listTeams"];
        put?: never;
        /**
         * Staff enter an organisation from outside as a team
         * @description For people who are signed in.
         */
        post: operations["volunteering_enterOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Another name for a team’s organisation
         * @description For people who are signed in.
         */
        put: operations["volunteering_renameOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/teams/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its members leave with it
         * @description For people who are signed in.
         */
        post: operations["volunteering_closeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/volunteering/v1/teams/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For those who lead the team or oversee it
         * @description For people who are signed in.
         */
        get: operations["volunteering_listMembers"];
        put?: never;
        /**
         * Asks to join a team
         * @description For people who are signed in.
         */
        post: operations["volunteering_applyForMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/bars/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bar does not hold any more
         * @description For people who are signed in.
         */
        post: operations["youth_liftBar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: names masked
         * @description For people who are signed in.
         */
        get: operations["youth_listChildren"];
        put?: never;
        /**
         * By a guardian, with what they consent to
         * @description For people who are signed in.
         */
        post: operations["youth_registerChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A child, for its guardians and those who work with it
         * @description For people who are signed in.
         */
        get: operations["youth_child"];
        /**
         * Changes what is known of a child
         * @description For people who are signed in.
         */
        put: operations["youth_changeChild"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By a guardian: a programme’s sessions, and whether the child was there
         * @description For people who are signed in.
         */
        get: operations["youth_childAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/bars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: court orders
         * @description For people who are signed in.
         */
        get: operations["youth_listBars"];
        put?: never;
        /**
         * Keeps somebody from collecting a child, as a court decided
         * @description For people who are signed in.
         */
        post: operations["youth_barPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each consent that was given, refused or withdrawn, with its notice
         * @description For people who are signed in.
         */
        get: operations["youth_consentHistory"];
        put?: never;
        /**
         * Gives, refuses or withdraws; without attend nothing of the child stays
         * @description For people who are signed in.
         */
        post: operations["youth_decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/guardian-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A code for another guardian, shown once
         * @description For people who are signed in.
         */
        post: operations["youth_inviteGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/guardianship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Is a guardian no longer
         * @description For people who are signed in.
         */
        delete: operations["youth_leaveAsGuardian"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/pickup-adults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may collect a child
         * @description For people who are signed in.
         */
        get: operations["youth_listPickupAdults"];
        put?: never;
        /**
         * Names an adult who may collect a child
         * @description For people who are signed in.
         */
        post: operations["youth_namePickupAdult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For staff, with the reason, which is audited
         * @description For people who are signed in.
         */
        post: operations["youth_unmaskChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/children/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The children whose guardian the caller is
         * @description For people who are signed in.
         */
        get: operations["youth_myChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/consent-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is asked, in the words in force where the child lives
         * @description For people who are signed in.
         */
        get: operations["youth_listConsentNotices"];
        put?: never;
        /**
         * By the district: another wording, which is read before the next decision
         * @description For people who are signed in.
         */
        post: operations["youth_publishConsentNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The most wanted first
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `programmes`.
         */
        get: operations["youth_listDemands"];
        put?: never;
        /**
         * Wishes for a programme
         * @description For people who are signed in.
         */
        post: operations["youth_raiseDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A wish for a programme, with its votes
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `programmes`.
         */
        get: operations["youth_demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A wish is not taken up, with a reason
         * @description For people who are signed in.
         */
        post: operations["youth_declineDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A wish has come true
         * @description For people who are signed in.
         */
        post: operations["youth_fulfilDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers the demand that is left
         * @description For people who are signed in.
         */
        post: operations["youth_mergeDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A wish becomes a programme
         * @description For people who are signed in.
         */
        post: operations["youth_planDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/demands/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One vote a family
         * @description For people who are signed in.
         */
        post: operations["youth_voteForDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enrolments of one’s children
         * @description For people who are signed in.
         */
        get: operations["youth_myEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An enrolment, with its place in the line
         * @description For people who are signed in.
         */
        get: operations["youth_enrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts an offered place
         * @description For people who are signed in.
         */
        post: operations["youth_acceptPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines an offered place: the next in line is offered it
         * @description For people who are signed in.
         */
        post: operations["youth_declinePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up a place, an offer, or waiting
         * @description For people who are signed in.
         */
        post: operations["youth_leaveProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/{id}/prioritise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By staff, with a reason, which is audited
         * @description For people who are signed in.
         */
        post: operations["youth_prioritiseEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/enrolments/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sheet to enter enrolments in, with an example
         * @description For people who are signed in.
         */
        get: operations["youth_enrolmentTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/guardianships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Becomes a guardian by an invitation
         * @description For people who are signed in.
         */
        post: operations["youth_joinAsGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hints that something changed, as server-sent events
         * @description For people who are signed in.
         */
        get: operations["youth_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/marks/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody looked at it
         * @description For people who are signed in.
         */
        post: operations["youth_settleConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own, latest first
         * @description For people who are signed in.
         */
        get: operations["youth_listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One has read a notice
         * @description For people who are signed in.
         */
        post: operations["youth_readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done, by whom, latest first
         * @description For people who are signed in.
         */
        get: operations["youth_listAuditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain of seals holds
         * @description For people who are signed in.
         */
        get: operations["youth_followAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events without effect and failed items of jobs, latest first
         * @description For people who are signed in.
         */
        get: operations["youth_listFailedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/problems/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it up, for a reason
         * @description For people who are signed in.
         */
        post: operations["youth_dismissFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/problems/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try it again now
         * @description For people who are signed in.
         */
        post: operations["youth_retryFailedWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service was told by its environment; of secrets only whether there is one
         * @description For people who are signed in.
         */
        get: operations["youth_listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs an operator at present, of which they got a notice; oldest first
         * @description For people who are signed in.
         */
        get: operations["youth_listTroubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/operations/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service does in the background, and how far it is
         * @description For people who are signed in.
         */
        get: operations["youth_lookAtWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/pickup-adults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * An adult may not collect the child any more
         * @description For people who are signed in.
         */
        delete: operations["youth_unnamePickupAdult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/pickup-adults/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For one collection, shown once
         * @description For people who are signed in.
         */
        post: operations["youth_makePickupCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/pickup-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a guardian is asked
         * @description For people who are signed in.
         */
        get: operations["youth_listPickupRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/pickup-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian says yes to somebody at the door, for this one time
         * @description For people who are signed in.
         */
        post: operations["youth_approvePickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/pickup-requests/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian says no to somebody at the door
         * @description For people who are signed in.
         */
        post: operations["youth_denyPickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes for children
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `programmes`.
         */
        get: operations["youth_listProgrammes"];
        put?: never;
        /**
         * A draft, with its sessions on the real calendar
         * @description For people who are signed in.
         */
        post: operations["youth_createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A programme
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `programmes`.
         */
        get: operations["youth_programme"];
        /**
         * Sessions ahead are planned anew
         * @description For people who are signed in.
         */
        put: operations["youth_changeProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Its enrolments end, its line is dissolved, sessions ahead are cancelled
         * @description For people who are signed in.
         */
        post: operations["youth_closeProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Share of sessions attended or made up, child by child
         * @description For people who are signed in.
         */
        get: operations["youth_programmeCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For staff: those put forward, then in the order of application; why somebody was put forward
         * @description For people who are signed in.
         */
        get: operations["youth_listEnrolments"];
        put?: never;
        /**
         * By a guardian: seated, or in the line
         * @description For people who are signed in.
         */
        post: operations["youth_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/enrolments/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The list of a programme as a sheet
         * @description For people who are signed in.
         */
        post: operations["youth_exportEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/enrolments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All of the sheet, or its good rows; a dry run names every bad cell
         * @description For people who are signed in.
         */
        post: operations["youth_importEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/enrolments/import/marked.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same sheet back with every bad cell marked; nothing is imported or kept
         * @description For people who are signed in.
         */
        post: operations["youth_markEnrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Families may enrol
         * @description For people who are signed in.
         */
        post: operations["youth_openProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who leads a programme, with their screening
         * @description For people who are signed in.
         */
        get: operations["youth_listRoster"];
        put?: never;
        /**
         * Only whoever was screened within twelve months
         * @description For people who are signed in.
         */
        post: operations["youth_addToRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/roster/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes somebody off the roster
         * @description For people who are signed in.
         */
        delete: operations["youth_removeFromRoster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/programmes/{id}/roster/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom staff may choose from: by role, with until when their screening holds
         * @description For people who are signed in.
         */
        get: operations["youth_listRosterCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/school-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holidays and worked days of the official calendar, and the days of which it says nothing yet
         * @description For people who are signed in, and for an agency’s client in its own name. A client needs the scope `reference`.
         */
        get: operations["youth_schoolDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/screenings/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * When somebody was screened
         * @description For people who are signed in.
         */
        put: operations["youth_enterScreening"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions, earliest first
         * @description For people who are signed in.
         */
        get: operations["youth_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A session
         * @description For people who are signed in.
         */
        get: operations["youth_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An adult of the roster is there
         * @description For people who are signed in.
         */
        post: operations["youth_arriveOnDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a session off; the families hear of it
         * @description For people who are signed in.
         */
        post: operations["youth_cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not while a child waits
         * @description For people who are signed in.
         */
        post: operations["youth_closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a child over, or says why not
         * @description For people who are signed in.
         */
        post: operations["youth_collectChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Marks that could not be applied
         * @description For people who are signed in.
         */
        get: operations["youth_listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stood at the door, and who was refused
         * @description For people who are signed in.
         */
        get: operations["youth_listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refused while the children need this adult
         * @description For people who are signed in.
         */
        post: operations["youth_leaveDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another time for a session that was called off
         * @description For people who are signed in.
         */
        post: operations["youth_makeUpSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a phone noted, perhaps offline: each with its outcome
         * @description For people who are signed in.
         */
        post: operations["youth_sendMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/pickup-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who at the door of a session waits for a guardian’s answer, or has it
         * @description For people who are signed in.
         */
        get: operations["youth_listAskedAtTheDoor"];
        put?: never;
        /**
         * Somebody who is not named stands at the door
         * @description For people who are signed in.
         */
        post: operations["youth_askGuardians"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is expected, there, absent, gone home
         * @description For people who are signed in.
         */
        get: operations["youth_sessionRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/youth/v1/sessions/{id}/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The register of a session as a sheet
         * @description For people who are signed in.
         */
        post: operations["youth_exportRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where people sign in, as which client the console does, and what lies under its map
         * @description A setting of the district, which the console asks for when it starts.
         */
        get: operations["gateway_consoleSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the gateway run?
         * @description Of the gateway alone, whatever is behind it.
         */
        get: operations["gateway_healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Are all services behind the gateway ready?
         * @description By service: ok, unreachable, slow, or which of its parts are not.
         */
        get: operations["gateway_healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountEventView: {
            /** Format: date-time */
            at: string;
            device?: string;
            id: string;
            /** @enum {unknown} */
            kind: "acted-for" | "acted-for-ended" | "acts-for" | "acts-for-ended" | "app-added" | "app-removed" | "left" | "linked" | "name-given" | "number-change-asked" | "number-change-stopped" | "number-changed" | "passkey-added" | "passkey-removed" | "password-set" | "privacy-agreed" | "recovered" | "recovery-asked" | "recovery-codes-made" | "refused" | "registered" | "resumed" | "second-factor-refused" | "session-ended" | "sign-out-everywhere" | "signed-in" | "stopped" | "unlinked" | "verified";
            methods: ("app" | "code" | "elsewhere" | "passkey" | "password" | "recovery-code")[];
        };
        AccountView: {
            hasApp: boolean;
            hasPassword: boolean;
            name?: string;
            numberChange?: {
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                dueAt: string;
                phone: string;
            };
            passkeys: {
                device: string;
                id: string;
                /** Format: date-time */
                madeAt: string;
                synced: boolean;
                /** Format: date-time */
                usedAt?: string;
            }[];
            /** @description Masked: it may be looked at over a shoulder. */
            phone?: string;
            /** Format: date-time */
            privacyAt?: string;
            privacyVersion?: string;
            /** @description Staff are about to give the account back to somebody in person, which its owner can stop. */
            recovery?: {
                /** Format: date-time */
                askedAt: string;
                id: string;
                version: number;
            };
            recoveryCodes: number;
            username?: string;
            /**
             * Format: date-time
             * @description When name and identity number were checked.
             */
            verifiedAt?: string;
        };
        ActFor: {
            /**
             * @description her community
             * @example 140321001001
             */
            area: string;
            name: string;
            /** @enum {string} */
            relation: "parent" | "grandparent" | "spouse" | "sibling" | "other";
        };
        AddPasskey: {
            /** @description what navigator.credentials.create() gave, as JSON */
            answer: string;
            ticket: string;
        };
        AddressView: {
            address: string;
            id: string;
            /** @enum {unknown} */
            label: "home" | "other" | "parents" | "work";
            point: components["schemas"]["Place"];
        };
        AddToRoster: {
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            role: "teacher" | "staff" | "volunteer";
        };
        AdultBody: {
            name: string;
            phone: string;
            /** @enum {string} */
            relation: "parent" | "grandparent" | "relative" | "neighbour" | "carer" | "other";
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validTo?: string;
        };
        AdultsRequestView: {
            allowedActions: ("approve" | "deny")[];
            /** Format: date-time */
            at: string;
            child: string;
            id: string;
            name?: string;
            phone?: string;
            relation: string;
            session: string;
            /** @enum {unknown} */
            state: "approved" | "asked" | "denied";
            version: number;
        };
        AnswerBody: {
            /** @description sealed: for her and her host */
            answer: string;
        };
        /** @description As it is kept: it can be read as it was asked then, whatever becomes of the form. */
        AnsweredQuestion: {
            asked: components["schemas"]["LanguageMap"];
            question: string;
            said: components["schemas"]["LanguageMap"];
            value: string;
        };
        AppCode: {
            /** @example 123456 */
            code: string;
        };
        ApplicationsOne: {
            allowedActions: ("accept" | "decline" | "interview" | "offer" | "submit" | "withdraw")[];
            applicant: components["schemas"]["Shown"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            changedAt: string;
            /** @enum {unknown} */
            channel: "console" | "micro-home" | "paper" | "staff" | "wechat";
            employer: {
                id: string;
                name: string;
            };
            id: string;
            job: {
                code: string;
                id: string;
                /** @enum {unknown} */
                state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                title: string;
            };
            reason?: string;
            shared: ("hours" | "name" | "note" | "phone" | "skills")[];
            /** @enum {unknown} */
            state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
            version: number;
        };
        ApplicationsView: {
            allowedActions: ("accept" | "decline" | "interview" | "offer" | "submit" | "withdraw")[];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            changedAt: string;
            /** @enum {unknown} */
            channel: "console" | "micro-home" | "paper" | "staff" | "wechat";
            employer: {
                id: string;
                name: string;
            };
            id: string;
            job: {
                code: string;
                id: string;
                /** @enum {unknown} */
                state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                title: string;
            };
            reason?: string;
            shared: ("hours" | "name" | "note" | "phone" | "skills")[];
            /** @enum {unknown} */
            state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
            version: number;
        };
        ApplyBody: {
            /**
             * @default console
             * @enum {string}
             */
            channel?: "console" | "wechat" | "paper" | "staff" | "micro-home";
            /** @description what the employer may see; left out, she only says that she is interested */
            shared?: ("name" | "phone" | "skills" | "hours" | "note")[];
        };
        AreaList: {
            items: components["schemas"]["AreaView"][];
        };
        AreaView: {
            code: string;
            /** @enum {unknown} */
            level: "community" | "county" | "grid" | "subdistrict";
            name: string;
            parent?: string;
        };
        Asked: {
            /** @description Said to everybody alike while the district’s codes run out. */
            busy: boolean;
            /** @description With demo data only: the page shows it, since no message goes to anybody. */
            shown?: string;
        };
        AskForNumber: {
            /** @example 123456 */
            code: string;
            /** @example 13803530101 */
            phone: string;
        };
        AskGuardians: {
            /** Format: uuid */
            child: string;
            name: string;
            phone: string;
            /** @enum {string} */
            relation: "parent" | "grandparent" | "relative" | "neighbour" | "carer" | "other";
        };
        AttachmentView: {
            bytes: number;
            id: string;
            mediaType: string;
            sha256: string;
        };
        AttendanceBody: {
            /** @description trainees who were there; the others were not */
            present: string[];
        };
        AttendedSession: {
            /**
             * @description What the register says of the child, once it says anything.
             * @enum {unknown}
             */
            attendance?: "absent" | "collected" | "expected" | "present";
            /** Format: date-time */
            endsAt: string;
            makesUpFor?: string;
            session: string;
            /** Format: date-time */
            since?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {unknown} */
            state: "cancelled" | "closed" | "planned" | "running";
        };
        /** @description How the chain stands, and how far a part of it holds. */
        AuditChain: {
            /** @description There are no further seals. */
            atEnd: boolean;
            /** @description Position of the first that does not; none where all of the part do. */
            brokenAt?: number;
            /** @description Position of the last seal that fits its line and the seal before it. */
            holdsTo: number;
            sealed: number;
            /** @description Seconds since the oldest line that no seal covers; 0 where there is none. */
            unsealedSeconds: number;
        };
        /** @description One field of what an act set or changed. */
        AuditChange: {
            after?: string;
            /** @description As text; what is no text as JSON. */
            before?: string;
            name: string;
        };
        /** @description What was done, by whom. */
        AuditLineView: {
            /** @description Whose act it was; none where the district itself acted. */
            accountId?: string;
            /** @description The grant in which they acted, where they chose one of several. */
            actingAs?: string;
            action: string;
            /** Format: date-time */
            at: string;
            /** @description What was set or changed: to staff of the district also from what to what. */
            changes: components["schemas"]["AuditChange"][];
            /** @description The program that acted, where no person did. */
            clientId?: string;
            /** @description The number of the line in its service. */
            id: string;
            /** @description Only for staff of the district. */
            reason?: string;
            resource: {
                id: string;
                type: string;
            };
            /** @enum {unknown} */
            seal: "broken" | "open" | "sealed";
        };
        BarPerson: {
            /** Format: uuid */
            accountId?: string;
            /** @description number of the court’s document */
            document: string;
            name?: string;
            phone?: string;
            reason: string;
        };
        BarView: {
            accountId?: string;
            /** Format: date-time */
            at: string;
            document?: string;
            id: string;
            /** Format: date-time */
            liftedAt?: string;
            name?: string;
            reason?: string;
        };
        BeginDuty: {
            point: components["schemas"]["PointBody"];
            /**
             * Format: date-time
             * @description at most 12 hours from now
             */
            until?: string;
        };
        BoardMap: {
            items: {
                area: string;
                name: string;
                open: number;
                overdue: number;
            }[];
        };
        BranchBody: {
            /** @description asked after any of these answers: codes of options, or yes, no */
            is: string[];
            /** @description the code of a question before it */
            question: string;
        };
        CalendarSchoolDays: {
            items: components["schemas"]["NamedDay"][];
        };
        CaseAccessRoughly: {
            lat: number;
            lon: number;
        };
        /** @description How many open cases wait for what. A case may count twice: one to be accepted may be overdue. */
        CaseCounts: {
            /** @description Not overdue, but before the day ends. */
            dueToday: number;
            /** @description Taken in, but not submitted. */
            handling: number;
            overdue: number;
            verifying: number;
            /** @description Nobody has taken it in, or it was given back. */
            waiting: number;
        };
        /** @description A case on a map that hangs on a wall: nobody's words, and the place roughly. */
        CasePoint: {
            category: string;
            id: string;
            point: {
                lat: number;
                lon: number;
            };
            /** @enum {unknown} */
            state: "accepted" | "closed" | "dispatched" | "duplicate" | "followed-up" | "handling" | "registered" | "rejected" | "returned" | "verifying";
            /** @enum {unknown} */
            term: "ended" | "overdue" | "running";
        };
        CasesTimeline: {
            items: {
                action: string;
                /** Format: date-time */
                at: string;
                by?: string;
                /** @constant */
                byReporter?: true;
                data: Record<string, unknown>;
                n: number;
                note?: string;
            }[];
        };
        CaseSummary: {
            allowedActions: ("accept" | "close" | "decide-extension" | "dispatch" | "mark-duplicate" | "moderate" | "rate" | "reject" | "reopen" | "request-extension" | "request-hands" | "return" | "reveal-contact" | "send-back" | "start" | "submit")[];
            area: {
                code: string;
                name: string;
            };
            category: {
                /** @description As cases name it: its group, and a name of its own. It stays. */
                code: string;
                name: components["schemas"]["LanguageMap"];
            };
            /** @enum {unknown} */
            channel: "api" | "class" | "console" | "grid-worker" | "hail" | "inspection" | "meeting" | "micro-home" | "phone";
            description: string;
            /** Format: date-time */
            dueAnswerAt: string;
            /** Format: date-time */
            dueDispatchAt: string;
            externalId?: string;
            followers: number;
            gridVersion?: number;
            handler?: string;
            hands?: components["schemas"]["Hands"];
            id: string;
            mine: boolean;
            number: string;
            /** @enum {unknown} */
            overdue?: "answer" | "dispatch";
            point: {
                lat: number;
                lon: number;
            };
            public: boolean;
            /** Format: date-time */
            registeredAt: string;
            source?: string;
            /** @enum {unknown} */
            state: "accepted" | "closed" | "dispatched" | "duplicate" | "followed-up" | "handling" | "registered" | "rejected" | "returned" | "verifying";
            /** @enum {unknown} */
            urgency: "danger" | "ordinary" | "utility";
            version: number;
        };
        CaseWhole: {
            allowedActions: ("accept" | "close" | "decide-extension" | "dispatch" | "mark-duplicate" | "moderate" | "rate" | "reject" | "reopen" | "request-extension" | "request-hands" | "return" | "reveal-contact" | "send-back" | "start" | "submit")[];
            answers?: components["schemas"]["AnsweredQuestion"][];
            area: {
                code: string;
                name: string;
            };
            category: {
                /** @description As cases name it: its group, and a name of its own. It stays. */
                code: string;
                name: components["schemas"]["LanguageMap"];
            };
            /** @enum {unknown} */
            channel: "api" | "class" | "console" | "grid-worker" | "hail" | "inspection" | "meeting" | "micro-home" | "phone";
            /** Format: date-time */
            closedAt?: string;
            description: string;
            /** Format: date-time */
            dueAnswerAt: string;
            /** Format: date-time */
            dueDispatchAt: string;
            duplicateOf?: string;
            evidence: components["schemas"]["CaseWithAddress"][];
            /** Format: date-time */
            extensionUntil?: string;
            externalId?: string;
            followed: boolean;
            followers: number;
            gridVersion?: number;
            handler?: string;
            hands?: components["schemas"]["Hands"];
            id: string;
            mine: boolean;
            number: string;
            /** @enum {unknown} */
            overdue?: "answer" | "dispatch";
            photos: components["schemas"]["CaseWithAddress"][];
            point: {
                lat: number;
                lon: number;
            };
            public: boolean;
            rating?: {
                satisfied: boolean | null;
                stars: number;
            };
            /** Format: date-time */
            registeredAt: string;
            registeredBy?: string;
            reopens: number;
            reply?: components["schemas"]["Reply"];
            reporter?: components["schemas"]["Reporter"];
            returns: number;
            source?: string;
            /** @enum {unknown} */
            state: "accepted" | "closed" | "dispatched" | "duplicate" | "followed-up" | "handling" | "registered" | "rejected" | "returned" | "verifying";
            unit?: components["schemas"]["LanguageMap"];
            /** @enum {unknown} */
            urgency: "danger" | "ordinary" | "utility";
            verifier?: string;
            version: number;
            voice?: components["schemas"]["CaseWithAddress"];
        };
        CaseWithAddress: {
            bytes: number;
            id: string;
            mediaType: string;
            sha256: string;
            url: string;
        };
        CategoriesList: {
            items: components["schemas"]["CategoriesView"][];
        };
        CategoriesListClocks: {
            items: components["schemas"]["ClocksView"][];
        };
        CategoriesView: {
            allowedActions: ("change" | "restore" | "withdraw")[];
            code: string;
            common: boolean;
            group: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {unknown} */
            handledBy?: "community-staff" | "grid-worker" | "subdistrict-staff";
            id: string;
            name: components["schemas"]["LanguageMap"];
            place: number;
            questions: components["schemas"]["Question"][];
            /** @enum {unknown} */
            state: "offered" | "withdrawn";
            /** @enum {unknown} */
            team: "green" | "orange" | "red" | "silver";
            unit: components["schemas"]["LanguageMap"];
            /** @enum {unknown} */
            urgency: "danger" | "ordinary" | "utility";
            version: number;
        };
        CategoryBody: {
            /** @description reported most often: offered first */
            common: boolean;
            /**
             * @description whose work it is; without one it is refused: nobody here handles it
             * @enum {string}
             */
            handledBy?: "grid-worker" | "community-staff" | "subdistrict-staff";
            name: components["schemas"]["WordsBody"];
            /** @description where it stands among all; smaller numbers first */
            place: number;
            questions: components["schemas"]["QuestionBody"][];
            /** @enum {string} */
            team: "red" | "green" | "orange" | "silver";
            /** @description who does the work in the end */
            unit: components["schemas"]["WordsBody"];
            /** @enum {string} */
            urgency: "danger" | "utility" | "ordinary";
        };
        ChangeAgencyClient: {
            /**
             * @description where it holds the role of an agency
             * @example [
             *       "140321"
             *     ]
             */
            areas: string[];
            /** @description one, or two while it changes over; without any it gets a secret */
            keys?: components["schemas"]["PublicKey"][];
            /** @description the scopes that it may ask for */
            kinds: ("reference" | "cases" | "case-reports" | "programmes" | "teams" | "jobs")[];
            /** @example 平定县民政局 */
            name: string;
            /**
             * @description of its own pages, if they call the district
             * @example [
             *       "https://agency.example"
             *     ]
             */
            origins?: string[];
        };
        ChangeSubscription: {
            /**
             * @description only of this area, and of the whole district
             * @example 140321001001
             */
            area?: string;
            /**
             * @description the next event of a thing is sent only when the one before was taken
             * @default true
             */
            ordered?: boolean;
            /** @description all that the client is given when it names none */
            types?: ("grid.grid.published.v1" | "grid.grid.retired.v1" | "grid.category.changed.v1" | "grid.clock.changed.v1" | "grid.case.registered.v1" | "grid.case.accepted.v1" | "grid.case.dispatched.v1" | "grid.case.started.v1" | "grid.case.returned.v1" | "grid.case.extension-requested.v1" | "grid.case.extension-decided.v1" | "grid.case.submitted.v1" | "grid.case.sent-back.v1" | "grid.case.closed.v1" | "grid.case.rated.v1" | "grid.case.reopened.v1" | "grid.case.rejected.v1" | "grid.case.duplicate-marked.v1" | "grid.case.escalated.v1" | "grid.case.moderated.v1" | "grid.root-cause.changed.v1" | "youth.programme.changed.v1" | "youth.session.changed.v1" | "volunteering.team.changed.v1" | "volunteering.task.opened.v1" | "volunteering.task.finished.v1" | "employment.employer.changed.v1" | "employment.job.changed.v1" | "employment.course.changed.v1")[];
            /**
             * @description https, at a public address
             * @example https://agency.example/linli
             */
            url: string;
        };
        ChannelsChannelCounts: {
            items: components["schemas"]["ChannelsCount"][];
        };
        ChannelsCount: {
            /** @enum {unknown} */
            channel: "console" | "micro-home" | "paper" | "staff" | "wechat";
            states: {
                [key: string]: number;
            };
            total: number;
        };
        ChildBody: {
            /** @example 2018-05-20 */
            birthday?: string;
            /** @description allergies and the like; needs the consent health-note */
            health?: string;
            name?: string;
            /** @description for emergencies; needs the consent contact */
            phone?: string;
            school?: string;
        };
        ChildView: {
            area: string;
            birthday?: string;
            consents: ("attend" | "contact" | "health-note" | "photo" | "pickup")[];
            guardians: {
                accountId: string;
                barred: boolean;
                /** @enum {unknown} */
                relation: "father" | "grandparent" | "mother" | "other";
            }[];
            health?: string;
            id: string;
            name?: string;
            phone?: string;
            school?: string;
            version: number;
        };
        ClockBody: {
            /** @description from its registration until it is answered */
            answerMinutes: number;
            /** @description from its registration until somebody has it to handle */
            dispatchMinutes: number;
        };
        ClocksView: {
            allowedActions: "change"[];
            answerMinutes: number;
            dispatchMinutes: number;
            /** Format: date-time */
            since: string;
            /** @enum {unknown} */
            urgency: "danger" | "ordinary" | "utility";
            version: number;
        };
        Collect: {
            /** Format: uuid */
            child: string;
            /** @example 048213 */
            code?: string;
            /**
             * Format: uuid
             * @description given by the phone; the same collection sent again has it again
             */
            id: string;
            /** Format: date-time */
            occurredAt: string;
            /**
             * Format: uuid
             * @description a request to which a guardian said yes, in place of a code
             */
            request?: string;
        };
        CollectionBody: {
            /** @description Polygon or MultiPolygon features with properties code, name and perhaps note */
            features: Record<string, unknown>[];
            /** @description written by many map programs; not used */
            name?: string;
            /** @enum {string} */
            type: "FeatureCollection";
        };
        ConsentBody: {
            /**
             * @description for somebody who walked in: where the paper with her signature is kept
             * @example 登记册 2026 第 15 页
             */
            paper?: string;
            /**
             * Format: uuid
             * @description the referral she was shown
             */
            referral: string;
            /** @description mediation, advice: words, name, phone; a job: what its employer may see; a course: nothing */
            shared: ("words" | "name" | "phone" | "skills" | "hours" | "note")[];
        };
        ConsumerWork: {
            /** @description The service, or the service and its read model (`grid/figures`). */
            consumer: string;
            /** @description Events that wait, as far as the broker tells. */
            events?: number;
            /**
             * Format: date-time
             * @description When the last event that was handled was published.
             */
            handledTo?: string;
            /** @enum {unknown} */
            health: "failing" | "fine" | "late" | "running" | "unknown";
            stream: string;
            /** Format: date-time */
            waitingSince?: string;
        };
        ContactBody: {
            address?: string;
            name?: string;
            phone?: string;
            words?: string;
        };
        ContactDto: {
            /** @description estate, building, unit, door */
            address?: string;
            name?: string;
            phone?: string;
        };
        CorrectBody: {
            /** @enum {string} */
            reason: "miscounted" | "wrong-maker" | "twice" | "agreed";
        };
        CourseBody: {
            /** @example 140321001001 */
            area: string;
            /**
             * @description share of sessions that completes it
             * @default 0.8
             */
            completion?: number;
            description: string;
            /** @default 2880 */
            offerMinutes?: number;
            places: number;
            point: components["schemas"]["PointBody"];
            sessions: components["schemas"]["SessionBody"][];
            site: string;
            /**
             * @description what its credential vouches for
             * @enum {string}
             */
            skill: "weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching";
            /** @example 月嫂培训班（第三期） */
            title: string;
        };
        CoursesCompleting: {
            complete: number;
            held: number;
            seated: number;
        };
        CourseSessionLine: {
            area: string;
            course: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Its register was entered. */
            held: boolean;
            id: string;
            site: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * @description Of its course.
             * @enum {unknown}
             */
            state: "cancelled" | "draft" | "finished" | "open" | "running";
            title: string;
        };
        CoursesOne: {
            allowedActions: ("begin" | "cancel" | "enrol" | "finish" | "open")[];
            area: string;
            completing?: components["schemas"]["CoursesCompleting"];
            completion: number;
            description: string;
            free: number;
            id: string;
            offerMinutes: number;
            places: number;
            point: {
                lat: number;
                lon: number;
            };
            reason?: string;
            sessions: {
                /** Format: date-time */
                endsAt: string;
                held: boolean;
                id: string;
                /** Format: date-time */
                startsAt: string;
            }[];
            site: string;
            skill: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            };
            /** @enum {unknown} */
            state: "cancelled" | "draft" | "finished" | "open" | "running";
            title: string;
            version: number;
        };
        CoursesView: {
            allowedActions: ("begin" | "cancel" | "enrol" | "finish" | "open")[];
            area: string;
            completion: number;
            description: string;
            free: number;
            id: string;
            offerMinutes: number;
            places: number;
            point: {
                lat: number;
                lon: number;
            };
            reason?: string;
            site: string;
            skill: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            };
            /** @enum {unknown} */
            state: "cancelled" | "draft" | "finished" | "open" | "running";
            title: string;
            version: number;
        };
        CreateAccount: {
            name: string;
            password: string;
            phone?: string;
            username: string;
        };
        CreateJob: {
            /**
             * @description community or grid
             * @example 140321001001
             */
            area: string;
            description: string;
            /** Format: uuid */
            employer: string;
            helpful?: ("weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching")[];
            insurance?: ("pension" | "medical" | "unemployment" | "injury" | "maternity" | "accident")[];
            openings: number;
            pay: components["schemas"]["PayBody"];
            point: components["schemas"]["PointBody"];
            required?: ("weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching")[];
            /** @example 南关街12号 */
            site: string;
            /** @example 社区超市收银员 */
            title: string;
            /** Format: date-time */
            validThrough: string;
            /** @description how many of them have to be worked in a week */
            weeklyHours: number;
            /** @description when the work is */
            windows: components["schemas"]["WindowBody"][];
        };
        CreateProgramme: {
            ageFrom: number;
            ageTo: number;
            /** @example 140321001001 */
            area: string;
            /**
             * @description share of sessions that completes it
             * @default 0.8
             */
            completion?: number;
            /**
             * @description minutes after the beginning when a child who is not there is absent
             * @default 20
             */
            cutoffMinutes?: number;
            /** @example 2026-09-01 */
            firstDay: string;
            /** @example 16:30 */
            from: string;
            /** @enum {string} */
            kind: "after-school" | "weekend-course";
            /** @example 2027-01-15 */
            lastDay: string;
            /**
             * @description how long an offered place is kept
             * @default 1440
             */
            offerMinutes?: number;
            places: number;
            point: components["schemas"]["PointBody"];
            /** @description children for each adult */
            ratio: number;
            /** @description how many children the room holds */
            room: number;
            /** @example 南关社区二楼活动室 */
            site: string;
            /** @example 下午四点半课堂 */
            title: string;
            /** @example 18:30 */
            to: string;
            /**
             * @description 1 Monday to 7 Sunday
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            weekdays: number[];
        };
        CredentialOwnView: {
            allowedActions: ("download" | "revoke")[];
            /** Format: date-time */
            at: string;
            course: string;
            id: string;
            reason?: string;
            /** Format: date-time */
            revokedAt?: string;
            skill: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            };
            /** @enum {unknown} */
            state: "awarded" | "revoked";
        };
        CredentialPublicView: {
            /** Format: date-time */
            at: string;
            course: string;
            id: string;
            issuer: {
                name: string;
            };
            /** Format: date-time */
            revokedAt?: string;
            skill: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            };
            /** @enum {unknown} */
            state: "revoked" | "valid";
        };
        DecideExtension: {
            approved: boolean;
            note?: string;
        };
        DecisionBody: {
            /** @enum {string} */
            decision: "given" | "refused" | "withdrawn";
            /** @description of the notice that was read */
            noticeVersion: number;
            /** @enum {string} */
            purpose: "attend" | "health-note" | "photo" | "pickup" | "contact";
        };
        DeliveriesAttempt: {
            answer?: string;
            /** Format: date-time */
            at: string;
            failure?: string;
            ms: number;
            status?: number;
        };
        DeliveriesOne: {
            attempts: components["schemas"]["DeliveriesAttempt"][];
            id: string;
            /** Format: date-time */
            nextTryAt?: string;
            /** Format: date-time */
            queuedAt: string;
            /** @enum {unknown} */
            state: "dead" | "sent" | "waiting";
            subject: string;
            tries: number;
            type: string;
        };
        DeliveriesView: {
            id: string;
            /** Format: date-time */
            nextTryAt?: string;
            /** Format: date-time */
            queuedAt: string;
            /** @enum {unknown} */
            state: "dead" | "sent" | "waiting";
            subject: string;
            tries: number;
            type: string;
        };
        DemandsView: {
            allowedActions: ("decline" | "fulfil" | "merge" | "plan" | "vote")[];
            area: string;
            /** Format: date-time */
            at: string;
            id: string;
            mergedInto?: string;
            programme?: string;
            reason?: string;
            /** @enum {unknown} */
            state: "declined" | "fulfilled" | "merged" | "planned" | "raised";
            title: string;
            version: number;
            voted: boolean;
            votes: number;
            words?: string;
        };
        DependantView: {
            accountId: string;
            allowedActions: string[];
            area: string;
            /** Format: date-time */
            askedAt: string;
            /** @enum {unknown} */
            how?: "office" | "telephone" | "visit";
            id: string;
            keeperId: string;
            /** @description Empty of who has said none, or left. */
            keeperName: string;
            /** @description For who works in her community, as long as somebody asks to act for her or does. */
            keeperPhone?: string;
            name: string;
            /** @enum {unknown} */
            relation: "grandparent" | "other" | "parent" | "sibling" | "spouse";
            /** @enum {unknown} */
            state: "active" | "asked" | "ended" | "refused";
            version: number;
        };
        DirectoryPassword: {
            password: string;
            username: string;
        };
        DismissWork: {
            reason: string;
        };
        Dispatch: {
            /** Format: uuid */
            handler: string;
            note?: string;
        };
        DutyMine: {
            onDuty: boolean;
            point?: {
                lat: number;
                lon: number;
            };
            /** Format: date-time */
            since?: string;
            /** Format: date-time */
            until?: string;
        };
        Earned: {
            fen: number;
            people: number;
            pieces: number;
        };
        EarnedFigures: {
            from: string;
            items: components["schemas"]["EarnedLine"][];
            months: {
                items: components["schemas"]["EarnedLine"][];
                month: string;
                total?: components["schemas"]["Earned"];
            }[];
            to: string;
            /** @description Of what is told below it; nobody is counted twice. */
            total?: components["schemas"]["Earned"];
        };
        /** @description A line of figures: a community, or what is told together of a wider area. Without figures there are fewer than five who earn. */
        EarnedLine: {
            area: string;
            earned?: components["schemas"]["Earned"];
        };
        EarnedQuery: {
            /**
             * @description county, subdistrict or community
             * @example 140321
             */
            area: string;
            /**
             * @description left out: the last month that is over
             * @example 2026-01
             */
            from?: string;
            /** @example 2026-10 */
            to?: string;
        };
        ElsewhereView: {
            /** @enum {unknown} */
            kind: "directory" | "oidc" | "wechat";
            /** @description Whether this account is linked there. */
            linked: boolean;
            /** Format: date-time */
            linkedAt?: string;
            provider: string;
            title: {
                en: string;
                "zh-CN": string;
            };
            /** Format: date-time */
            usedAt?: string;
        };
        EmployerBody: {
            address: string;
            /** @description whom to call */
            contact: string;
            /**
             * @description unified social credit code, with its check digit
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /** @example 平定县南关家政服务有限公司 */
            name: string;
            /** @example 13803530602 */
            phone: string;
        };
        EmployersMine: {
            items: components["schemas"]["EmployersView"][];
        };
        EmployersView: {
            address: string;
            allowedActions: ("change" | "post" | "refuse" | "verify")[];
            area: string;
            /** Format: date-time */
            at: string;
            creditCode: string;
            id: string;
            name: string;
            reason?: string;
            /** @enum {unknown} */
            state: "refused" | "registered" | "verified";
            version: number;
        };
        employment_Factor: {
            /** @enum {unknown} */
            factor: "distance" | "hours" | "insurance" | "pay" | "skills";
            of: number;
            points: number;
            words: components["schemas"]["employment_Words"];
        };
        employment_Figures: {
            applications: {
                [key: string]: number;
            };
            area: string;
            channels: {
                [key: string]: number;
            };
            employers: {
                [key: string]: number;
            };
            /** @description Openings of published jobs that nobody has yet. */
            free: number;
            jobs: {
                [key: string]: number;
            };
            /** @description Who started work, ever. */
            placed: number;
        };
        employment_Match: {
            factors: components["schemas"]["employment_Factor"][];
            job: string;
            metres: number;
            /** @description The sum of the factors' points, of 100. */
            score: number;
        };
        employment_Words: {
            en: string;
            "zh-CN": string;
        };
        EndSecret: {
            /** Format: uuid */
            secretId: string;
        };
        Enrol: {
            /** @description siblings together: places for all of them or for none */
            children: string[];
        };
        EnrolmentReport: {
            /** @description With no other fault than that they are in already. */
            already: number;
            /** @description The first 200 of them, in the order of the sheet. */
            errors: components["schemas"]["FieldError"][];
            /** @description How many there are in all. */
            faults: number;
            /** @description Without a fault: these are taken, in a dry run these would be. */
            good: number;
            imported: boolean;
            /** @description Of the good rows: siblings together are one. */
            parties: number;
            /** @description Without empty ones and the example. */
            rows: number;
        };
        EnrolmentsLineView: {
            allowedActions: ("accept" | "decline" | "leave" | "prioritise")[];
            /** Format: date-time */
            appliedAt: string;
            children: string[];
            id: string;
            names: string[];
            /** Format: date-time */
            offeredUntil?: string;
            prioritised: boolean;
            programme: string;
            putForward?: components["schemas"]["PutForward"];
            rank?: number;
            size: number;
            /** @enum {unknown} */
            state: "declined" | "ended" | "lapsed" | "left" | "offered" | "seated" | "waiting";
            version: number;
        };
        EnrolmentsView: {
            allowedActions: ("accept" | "decline" | "leave" | "prioritise")[];
            /** Format: date-time */
            appliedAt: string;
            children: string[];
            id: string;
            /** Format: date-time */
            offeredUntil?: string;
            prioritised: boolean;
            programme: string;
            rank?: number;
            size: number;
            /** @enum {unknown} */
            state: "declined" | "ended" | "lapsed" | "left" | "offered" | "seated" | "waiting";
            version: number;
        };
        EnterHours: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            endedAt: string;
            reason: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: uuid */
            teamId: string;
        };
        EnterScreening: {
            /**
             * @description for which the staff member works
             * @example 140321001001
             */
            area: string;
            /** @description number of the police’s answer */
            document: string;
            passed: boolean;
        };
        EntryBody: {
            /** @enum {string} */
            kind: "share-back" | "material-out" | "material-back" | "pieces-in" | "accepted" | "rejected" | "paid";
            /**
             * @description pieces, or units of material; of a payment the pieces that are paid for
             * @example 20
             */
            n: number;
            /**
             * @description why it was rejected
             * @enum {string}
             */
            reason?: "loose" | "size" | "stained" | "damaged" | "other-flaw";
            /** Format: uuid */
            share: string;
        };
        ErrandsLine: {
            allowedActions: ("done" | "not-found")[];
            area: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            at: string;
            copies: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            id: string;
            /** @constant */
            kind: "take-down-poster";
            overdue: boolean;
            place: string;
            point: {
                lat: number;
                lon: number;
            };
            /** @enum {unknown} */
            state: "done" | "not-found" | "open";
            title: string;
            version: number;
        };
        ErrandsView: {
            allowedActions: ("done" | "not-found")[];
            area: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            at: string;
            copies: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            evidence: {
                id: string;
                url: string;
            }[];
            id: string;
            /** @constant */
            kind: "take-down-poster";
            overdue: boolean;
            place: string;
            point: {
                lat: number;
                lon: number;
            };
            /** @enum {unknown} */
            state: "done" | "not-found" | "open";
            title: string;
            version: number;
        };
        ExportBody: {
            /** @description why names are needed in full; names no child. Without it they are masked */
            reason?: string;
        };
        ExportCountsBody: {
            area: string;
            /** @enum {string} */
            state?: "draft" | "submitted" | "published" | "filled" | "expired" | "withdrawn";
        };
        ExportEmployersBody: {
            area: string;
            /** @description why whom to call is needed in full; names nobody. Without it they are masked */
            reason?: string;
            /** @enum {string} */
            state?: "registered" | "verified" | "refused";
        };
        ExportJobsBody: {
            /** @description for staff */
            area?: string;
            /**
             * Format: uuid
             * @description one’s own
             */
            employer?: string;
            /** @enum {string} */
            state?: "draft" | "submitted" | "published" | "filled" | "expired" | "withdrawn";
        };
        /** @description Work that a service could not do by itself: codes, names and ids only, never what an event held. */
        FailedWork: {
            /** @description Which aggregate or item it is about; none when it is the job itself, or an event that names none. */
            about?: string;
            allowedActions: ("dismiss" | "retry")[];
            /** Format: date-time */
            at: string;
            attempts: number;
            id: string;
            /** @enum {unknown} */
            kind: "event" | "job-item";
            /** Format: date-time */
            nextTryAt?: string;
            /** @description The consumer of an event (a service, or a read model of it), or the job. */
            of: string;
            reason: string;
            /** @enum {unknown} */
            state: "dead" | "dismissed" | "failed" | "parked" | "requeued" | "retrying";
            /** @description An event's contract. */
            subject?: string;
        };
        /** @description One wrong field: where it stands (JSON pointer, or the query parameter's name) and what is wrong with it. */
        FieldError: {
            code: string;
            params?: {
                [key: string]: string | number;
            };
            pointer: string;
        };
        FinishBody: {
            /** @description photos, uploaded before */
            evidence?: string[];
        };
        FinishTask: {
            /** @description ids of uploaded photos */
            evidence: string[];
        };
        FoundHome: {
            /**
             * @description community or grid
             * @example 140321001001
             */
            area: string;
            /**
             * @description when somebody is there
             * @example 周一至周五 9:00–17:00
             */
            hours?: string;
            /** @example 南关巧手微家 */
            name: string;
            point: components["schemas"]["PointBody"];
            /** @example 南关社区一楼东侧 */
            site: string;
        };
        GiveName: {
            name: string;
        };
        GiveRole: {
            /** Format: uuid */
            accountId: string;
            /** @example 140321001001007 */
            area?: string;
            /**
             * Format: date
             * @description the last day on which the role is held; without it there is no end yet
             * @example 2027-12-31
             */
            endsOn?: string;
            /** Format: uuid */
            organisation?: string;
            /** @enum {string} */
            role: "grid-worker" | "grid-lead" | "community-staff" | "subdistrict-staff" | "district-staff" | "volunteer" | "team-leader" | "guardian" | "teacher" | "job-seeker" | "employer" | "agency" | "system-admin";
        };
        /** @description A role somebody holds: in an area (a code that covers every code beginning with it) or in an organisation. */
        Grant: {
            area?: string;
            /**
             * Format: date-time
             * @description From this moment it is held no longer.
             */
            endsAt?: string;
            id: string;
            organisation?: string;
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
        };
        GrantsChoices: {
            items: components["schemas"]["RoleChoice"][];
        };
        GrantView: {
            accountId: string;
            allowedActions: ("extend" | "pause" | "resign" | "resume" | "withdraw")[];
            area?: string;
            /** @description The last day, YYYY-MM-DD in the district's time; without it there is no end yet. */
            endsOn?: string;
            id: string;
            organisation?: string;
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
            /** @enum {unknown} */
            state: "ended" | "given" | "paused" | "withdrawn";
            /**
             * @description Nobody may sign in with the account.
             * @constant
             */
            stopped?: true;
            version: number;
        };
        grid_Figures: {
            cases: number;
            key: string;
            name: string;
            of: {
                onTime: number;
                responded: number;
                reworked: number;
                satisfied: number;
                solved: number;
            };
            onTime: number | null;
            open: number;
            overdue: number;
            responded: number | null;
            reworked: number | null;
            satisfied: number | null;
            solved: number | null;
        };
        grid_Reason: {
            note: string;
        };
        grid_Roster: {
            code: string;
            staff: components["schemas"]["grid_Term"][];
            version: number;
        };
        grid_Term: {
            accountId: string;
            from: string;
            /** @enum {unknown} */
            role: "lead" | "worker";
            to?: string;
        };
        GridContacts: {
            code: string;
            items: {
                name: string;
                phone: string;
                /** @enum {unknown} */
                role: "lead" | "worker";
            }[];
            name: string;
        };
        GridDetail: {
            /** @description West, south, east, north in WGS84 degrees. */
            bbox: number[];
            code: string;
            community: string;
            /** @description Accounts that hold the role of grid lead here. */
            leads: string[];
            name: string;
            note?: string;
            /** Format: date-time */
            validFrom: string;
            version: number;
            /** @description Accounts that hold the role of grid worker here. */
            workers: string[];
        };
        GridList: {
            items: components["schemas"]["GridView"][];
        };
        GridRef: {
            code: string;
            name: string;
            version: number;
        };
        GridView: {
            /** @description West, south, east, north in WGS84 degrees. */
            bbox: number[];
            code: string;
            community: string;
            name: string;
            note?: string;
            /** Format: date-time */
            validFrom: string;
            version: number;
        };
        HailsSummary: {
            allowedActions: ("accept" | "arrive" | "cancel" | "finish" | "not-met" | "refer")[];
            answeredAt?: string | null;
            area: string;
            callFirst?: string[];
            case?: {
                id: string;
                number: string | null;
            };
            /** Format: date-time */
            endedAt?: string;
            forOther: boolean;
            id: string;
            metresAway?: number;
            mine: boolean;
            /** @enum {unknown} */
            need: "carry" | "company" | "escort" | "fall" | "meal" | "repair" | "unwell";
            point: {
                lat: number;
                lon: number;
            };
            /** Format: date-time */
            raisedAt: string;
            ring: number;
            /** @enum {unknown} */
            state: "answered" | "arrived" | "cancelled" | "done" | "escalated" | "hailed" | "not-met" | "referred";
            version: number;
            volunteer?: string;
        };
        HailsView: {
            allowedActions: ("accept" | "arrive" | "cancel" | "finish" | "not-met" | "refer")[];
            answeredAt?: string | null;
            area: string;
            callFirst?: string[];
            case?: {
                id: string;
                number: string | null;
            };
            contact: {
                address?: string;
                name?: string;
                phone?: string;
                words?: string;
            };
            /** Format: date-time */
            endedAt?: string;
            forOther: boolean;
            helper?: components["schemas"]["Helper"];
            id: string;
            metresAway?: number;
            mine: boolean;
            /** @enum {unknown} */
            need: "carry" | "company" | "escort" | "fall" | "meal" | "repair" | "unwell";
            point: {
                lat: number;
                lon: number;
            };
            /** Format: date-time */
            raisedAt: string;
            ring: number;
            /** @enum {unknown} */
            state: "answered" | "arrived" | "cancelled" | "done" | "escalated" | "hailed" | "not-met" | "referred";
            version: number;
            volunteer?: string;
        };
        /** @description What volunteers do for a case, as their events told. */
        Hands: {
            minutes?: number;
            requestId: string;
            /** @enum {unknown} */
            state: "finished" | "opened" | "requested" | "taken" | "working";
            taskId?: string;
        };
        HeardYes: {
            /**
             * @description how her yes was heard
             * @enum {string}
             */
            how: "visit" | "office" | "telephone";
        };
        /** @description Who comes, for whoever hailed. */
        Helper: {
            /**
             * Format: date-time
             * @description About when they are there, by how far from it they were ready.
             */
            expectedAt?: string;
            name?: string;
            phone?: string;
        };
        HomeBody: {
            /**
             * @description when somebody is there
             * @example 周一至周五 9:00–17:00
             */
            hours?: string;
            /** @example 南关巧手微家 */
            name: string;
            point: components["schemas"]["PointBody"];
            /** @example 南关社区一楼东侧 */
            site: string;
        };
        HostBody: {
            /** @example K7MP2QXW4R */
            code: string;
        };
        HoursView: {
            accountId: string;
            /** Format: date-time */
            endedAt: string;
            id: string;
            minutes: number;
            reason?: string;
            /** @enum {unknown} */
            source: "class" | "entered" | "hail" | "task";
            sourceId?: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {unknown} */
            state: "confirmed" | "pending" | "reversed";
            teamId: string;
        };
        identity_Term: {
            /**
             * Format: date
             * @description the last day on which the role is held; without it there is no end yet
             * @example 2027-12-31
             */
            endsOn?: string;
        };
        ImportBody: {
            collection: components["schemas"]["CollectionBody"];
            /**
             * @description never guessed
             * @enum {string}
             */
            coordinateSystem: "WGS84" | "GCJ-02";
            /** @default false */
            dryRun?: boolean;
            /** @description codes of grids that end with this import */
            retire?: string[];
        };
        ImportProblem: {
            /** @description [longitude, latitude] in WGS84: where to look on the map. */
            at?: [
                number,
                number
            ];
            /** @description Position of the feature in the collection, where it has one. */
            feature?: number;
            /** @description The codes concerned; of a gap, the community's. */
            grids: string[];
            /** @enum {unknown} */
            kind: "bad-code" | "bad-coordinate" | "bad-feature" | "bad-geometry" | "bad-ring" | "duplicate-code" | "gap" | "missing-name" | "outside-community" | "overlap" | "self-intersection" | "too-wide" | "unknown-community";
            /** @enum {unknown} */
            severity: "error" | "warning";
            /** @description Square metres of an overlap, a gap, or what lies outside. */
            squareMetres?: number;
        };
        /** @description What an import found, and what it did. */
        ImportReport: {
            /** @description With no other fault than that they are in already. */
            already: number;
            /** @description The first 200 of them, in the order of the sheet. */
            errors: components["schemas"]["FieldError"][];
            /** @description How many there are in all. */
            faults: number;
            /** @description Without a fault: these are taken, in a dry run these would be. */
            good: number;
            imported: boolean;
            /** @description Without empty ones and the example. */
            rows: number;
        };
        ImportResult: {
            /** @description GeoJSON (RFC 7946) */
            drawn?: {
                /** @constant */
                type: "FeatureCollection";
            } & {
                [key: string]: unknown;
            };
            problems: components["schemas"]["ImportProblem"][];
            /** @description Codes with a new version; of a dry run, those that would have one. */
            published: string[];
            retired: string[];
        };
        IntroduceCategory: {
            /** @example utility.street-light */
            code: string;
            /** @description reported most often: offered first */
            common: boolean;
            /**
             * @description whose work it is; without one it is refused: nobody here handles it
             * @enum {string}
             */
            handledBy?: "grid-worker" | "community-staff" | "subdistrict-staff";
            name: components["schemas"]["WordsBody"];
            /** @description where it stands among all; smaller numbers first */
            place: number;
            questions: components["schemas"]["QuestionBody"][];
            /** @enum {string} */
            team: "red" | "green" | "orange" | "silver";
            /** @description who does the work in the end */
            unit: components["schemas"]["WordsBody"];
            /** @enum {string} */
            urgency: "danger" | "utility" | "ordinary";
        };
        InvitationToken: {
            /** @description what stands behind the # of the link */
            token: string;
        };
        InvitationView: {
            allowedActions: ("accept" | "resend" | "withdraw")[];
            area?: string;
            /** @description The last day, YYYY-MM-DD in the district's time; without it there is no end yet. */
            endsOn?: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            invitedAt: string;
            invitedBy: string;
            name?: string;
            organisation?: string;
            /** @description Masked. */
            phone?: string;
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
            /** @enum {unknown} */
            state: "accepted" | "expired" | "open" | "withdrawn";
            version: number;
        };
        InviteGuardian: {
            /** @enum {string} */
            relation: "mother" | "father" | "grandparent" | "other";
        };
        InviteToRole: {
            /** @example 140321001001007 */
            area?: string;
            /**
             * Format: date
             * @description the last day on which the role is held; without it there is no end yet
             * @example 2027-12-31
             */
            endsOn?: string;
            /** @description for the list of whoever invites */
            name?: string;
            /** Format: uuid */
            organisation?: string;
            /** @description then only the account with this number may accept */
            phone?: string;
            /** @enum {string} */
            role: "grid-worker" | "grid-lead" | "community-staff" | "subdistrict-staff" | "district-staff" | "volunteer" | "team-leader" | "guardian" | "teacher" | "job-seeker" | "employer" | "system-admin";
        };
        JobBody: {
            /**
             * @description community or grid
             * @example 140321001001
             */
            area: string;
            description: string;
            helpful?: ("weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching")[];
            insurance?: ("pension" | "medical" | "unemployment" | "injury" | "maternity" | "accident")[];
            openings: number;
            pay: components["schemas"]["PayBody"];
            point: components["schemas"]["PointBody"];
            required?: ("weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching")[];
            /** @example 南关街12号 */
            site: string;
            /** @example 社区超市收银员 */
            title: string;
            /** Format: date-time */
            validThrough: string;
            /** @description how many of them have to be worked in a week */
            weeklyHours: number;
            /** @description when the work is */
            windows: components["schemas"]["WindowBody"][];
        };
        JobsJobView: {
            allowedActions: ("apply" | "change" | "fill" | "publish" | "revise" | "send-back" | "submit" | "withdraw")[];
            area: string;
            code: string;
            description: string;
            employer: {
                id: string;
                name: string;
            };
            helpful: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            id: string;
            insurance: {
                /** @enum {unknown} */
                code: "accident" | "injury" | "maternity" | "medical" | "pension" | "unemployment";
                /** @enum {unknown} */
                name: "养老保险" | "医疗保险" | "失业保险" | "工伤保险" | "意外伤害保险" | "生育保险";
            }[];
            openings: number;
            pay: components["schemas"]["Pay"];
            point: {
                lat: number;
                lon: number;
            };
            /** Format: date-time */
            publishedAt?: string;
            reason?: string;
            required: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            site: string;
            /** @enum {unknown} */
            state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
            taken: number;
            title: string;
            /** Format: date-time */
            validThrough: string;
            version: number;
            weeklyHours: number;
            windows: components["schemas"]["Window"][];
        };
        JobsWording: {
            excused: {
                end: number;
                /** @enum {unknown} */
                field: "description" | "title";
                /** @enum {unknown} */
                rule: "age" | "carrier" | "disability" | "ethnicity" | "gender-standard" | "household" | "marriage-asked" | "marriage-condition" | "men-only" | "pregnancy-test" | "religion" | "women-only";
                sources: components["schemas"]["Source"][];
                start: number;
                text: string;
                why: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            items: {
                end: number;
                /** @enum {unknown} */
                field: "description" | "title";
                /** @enum {unknown} */
                rule: "age" | "carrier" | "disability" | "ethnicity" | "gender-standard" | "household" | "marriage-asked" | "marriage-condition" | "men-only" | "pregnancy-test" | "religion" | "women-only";
                sources: components["schemas"]["Source"][];
                start: number;
                text: string;
                why: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
        };
        JobWork: {
            /** @description Of the last pass that ended: items done, where the job goes over items. */
            done?: number;
            /** Format: date-time */
            endedAt?: string;
            everyMs: number;
            failed?: number;
            /** @enum {unknown} */
            health: "failing" | "fine" | "late" | "running" | "unknown";
            job: string;
            /** Format: date-time */
            nextAt?: string;
            /** Format: date-time */
            startedAt?: string;
        };
        JoinAsGuardian: {
            /** @example K7MP2QXW9F */
            code: string;
        };
        JoinBody: {
            /**
             * @description that the host keeps her name and number while she is a member
             * @enum {boolean}
             */
            consent: true;
            /** @example 贾春燕 */
            name: string;
            /** @example 13803530603 */
            phone: string;
        };
        JoinEmployerBody: {
            /** @example K7MP2QXW4R */
            code: string;
        };
        /** @description What people read, in each language of the district (a language map, as JSON-LD calls it). */
        LanguageMap: {
            en: string;
            "zh-CN": string;
        };
        LiftLock: {
            reason: string;
            username: string;
        };
        LinkAnswer: {
            code?: string;
            error?: string;
            iss?: string;
            state: string;
        };
        /** @description The only answer with the link. */
        LinkView: {
            allowedActions: ("accept" | "resend" | "withdraw")[];
            area?: string;
            /** @description The last day, YYYY-MM-DD in the district's time; without it there is no end yet. */
            endsOn?: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            invitedAt: string;
            invitedBy: string;
            link: string;
            name?: string;
            organisation?: string;
            /** @description Masked. */
            phone?: string;
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
            /** @enum {unknown} */
            state: "accepted" | "expired" | "open" | "withdrawn";
            version: number;
        };
        MakeAgencyClient: {
            /**
             * @description where it holds the role of an agency
             * @example [
             *       "140321"
             *     ]
             */
            areas: string[];
            /**
             * @description its name at the issuer; it stays
             * @example minzhengju
             */
            clientId: string;
            /** @description one, or two while it changes over; without any it gets a secret */
            keys?: components["schemas"]["PublicKey"][];
            /** @description the scopes that it may ask for */
            kinds: ("reference" | "cases" | "case-reports" | "programmes" | "teams" | "jobs")[];
            /** @example 平定县民政局 */
            name: string;
            /**
             * @description of its own pages, if they call the district
             * @example [
             *       "https://agency.example"
             *     ]
             */
            origins?: string[];
        };
        MakeSubscription: {
            /**
             * @description a cursor of the feed, `0` for the first event; from now on without it
             * @example 0
             */
            after?: string;
            /**
             * @description only of this area, and of the whole district
             * @example 140321001001
             */
            area?: string;
            /**
             * @description the next event of a thing is sent only when the one before was taken
             * @default true
             */
            ordered?: boolean;
            /** @description all that the client is given when it names none */
            types?: ("grid.grid.published.v1" | "grid.grid.retired.v1" | "grid.category.changed.v1" | "grid.clock.changed.v1" | "grid.case.registered.v1" | "grid.case.accepted.v1" | "grid.case.dispatched.v1" | "grid.case.started.v1" | "grid.case.returned.v1" | "grid.case.extension-requested.v1" | "grid.case.extension-decided.v1" | "grid.case.submitted.v1" | "grid.case.sent-back.v1" | "grid.case.closed.v1" | "grid.case.rated.v1" | "grid.case.reopened.v1" | "grid.case.rejected.v1" | "grid.case.duplicate-marked.v1" | "grid.case.escalated.v1" | "grid.case.moderated.v1" | "grid.root-cause.changed.v1" | "youth.programme.changed.v1" | "youth.session.changed.v1" | "volunteering.team.changed.v1" | "volunteering.task.opened.v1" | "volunteering.task.finished.v1" | "employment.employer.changed.v1" | "employment.job.changed.v1" | "employment.course.changed.v1")[];
            /**
             * @description https, at a public address
             * @example https://agency.example/linli
             */
            url: string;
        };
        MakeUp: {
            /** @example 2026-12-05 */
            date: string;
            /** @example 09:00 */
            from: string;
            /** @example 11:00 */
            to: string;
        };
        Mark: {
            /** Format: uuid */
            child: string;
            /**
             * Format: uuid
             * @description given by the phone; the same mark sent again has it again
             */
            id: string;
            /** @enum {string} */
            kind: "present" | "absent";
            /** Format: date-time */
            occurredAt: string;
        };
        MarkDuplicate: {
            note?: string;
            /** Format: uuid */
            of: string;
        };
        Marks: {
            marks: components["schemas"]["Mark"][];
        };
        MaterialBody: {
            /**
             * @description with its unit
             * @example 毛线（克）
             */
            name: string;
            /**
             * @description for one piece
             * @example 80
             */
            perPiece: number;
        };
        Measured: {
            /** @description Broken rules of which not all were found. */
            missed: components["schemas"]["Share"];
            /** @description Clean postings that were refused. */
            wronged: components["schemas"]["Share"];
        };
        MergeDemand: {
            /** Format: uuid */
            into: string;
        };
        MicroHomeHomeView: {
            allowedActions: ("change" | "close" | "invite" | "join" | "leave" | "reopen")[];
            area: string;
            /** Format: date-time */
            at: string;
            hosted: boolean;
            hosting: boolean;
            hours?: string;
            id: string;
            member: boolean;
            name: string;
            point: {
                lat: number;
                lon: number;
            };
            site: string;
            /** @enum {unknown} */
            state: "closed" | "open";
            version: number;
        };
        MicroHomesMine: {
            items: components["schemas"]["MicroHomeHomeView"][];
        };
        Moderate: {
            description?: string;
            note?: string;
            public: boolean;
        };
        MonthOfIncome: {
            fen: number;
            /** @description YYYY-MM in Shanghai. */
            month: string;
            pieces: number;
        };
        NameBody: {
            /** @example Youth volunteers of Huayang No. 2 mine */
            en?: string;
            /** @example 华阳二矿青年志愿者服务队 */
            "zh-CN": string;
        };
        NamedDay: {
            /** @description YYYY-MM-DD */
            date: string;
            /** @description Of the holiday that it belongs to. */
            name?: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {unknown} */
            official: "holiday" | "ordinary" | "unknown" | "worked";
            /** @description 1 Monday to 7 Sunday. */
            weekday: number;
        };
        NeedBody: {
            /** @enum {string} */
            kind: "job" | "course" | "mediation" | "advice";
            /** @description by the host, for somebody who walked in */
            walkIn?: components["schemas"]["WalkInBody"];
            /** @description sealed: for her and her host */
            words: string;
        };
        NeedsFigures: {
            items: {
                kinds: {
                    advice: number;
                    course: number;
                    job: number;
                    mediation: number;
                };
                members: number;
                microHome: {
                    id: string;
                    name: string;
                };
                needs: number;
                settled: number;
                waiting: number;
            }[];
        };
        NeedsOne: {
            allowedActions: ("answer" | "close" | "consent" | "refer" | "refuse" | "take-back" | "withdraw")[];
            answer?: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            changedAt: string;
            id: string;
            /** @enum {unknown} */
            kind: "advice" | "course" | "job" | "mediation";
            microHome: {
                id: string;
                name: string;
            };
            mine: boolean;
            name?: string;
            paper?: string;
            phone?: string;
            readings?: {
                /** Format: date-time */
                at: string;
                /** @enum {unknown} */
                by: "host" | "staff";
                fields: ("answer" | "name" | "phone" | "words")[];
            }[];
            referral?: {
                /** @enum {unknown} */
                kind: "advice" | "course" | "job" | "mediation";
                /** @enum {unknown} */
                stage?: "closed" | "handling" | "opened" | "rejected";
                /** @enum {unknown} */
                state: "done" | "proposed" | "refused" | "returned" | "sent" | "withdrawn";
            };
            referrals: components["schemas"]["NeedsReferralView"][];
            /** @enum {unknown} */
            state: "answered" | "closed" | "referred" | "taken-back" | "told";
            version: number;
            walkIn: boolean;
            words?: string;
        };
        NeedsReferralView: {
            application?: {
                id: string | null;
                state: string;
            };
            /** Format: date-time */
            at: string;
            case?: {
                id: string | null;
                number: string;
                stage: ("closed" | "handling" | "opened" | "rejected") | null;
            };
            /** Format: date-time */
            changedAt: string;
            /** @enum {unknown} */
            consent?: "paper" | "self";
            consentedAt?: string | null;
            course?: {
                id: string;
                state: ("cancelled" | "draft" | "finished" | "open" | "running") | null;
                title: string | null;
            };
            id: string;
            job?: {
                employer: string | null;
                id: string;
                state: ("draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn") | null;
                title: string | null;
            };
            /** @enum {unknown} */
            kind: "advice" | "course" | "job" | "mediation";
            paper?: string;
            shared: ("hours" | "name" | "note" | "phone" | "skills" | "words")[];
            /** @enum {unknown} */
            state: "done" | "proposed" | "refused" | "returned" | "sent" | "withdrawn";
        };
        NewNumber: {
            /** @example 13803530101 */
            phone: string;
        };
        NewRecovery: {
            /** @description the user name or the number before */
            account: string;
            /** @example 140321001001 */
            area: string;
            /** @example 13803530101 */
            phone: string;
            /** @description how it was seen who she is; no personal data */
            reason: string;
        };
        Note: {
            note?: string;
        };
        /** @description What is read before a decision. */
        NoticeInForce: {
            /** @enum {unknown} */
            purpose: "attend" | "contact" | "health-note" | "photo" | "pickup";
            required: boolean;
            version: number;
            words: {
                en: string;
                "zh-CN": string;
            };
        };
        NoticesView: {
            about: {
                [key: string]: string | number;
            };
            /** Format: date-time */
            at: string;
            id: string;
            kind: string;
            /** Format: date-time */
            readAt?: string;
        };
        /** @description What whoever has the link is told before they accept: nothing of whoever it was meant for. */
        OfferView: {
            area?: string;
            /** @description The last day, YYYY-MM-DD in the district's time; without it there is no end yet. */
            endsOn?: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Only the account with a certain number may accept. */
            forOneNumber: boolean;
            /** @description The name of whoever invites; without one it is the district itself. */
            from?: string;
            organisation?: string;
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
        };
        OperationsTroubles: {
            items: components["schemas"]["OperatorTrouble"][];
        };
        /** @description What needs an operator, since when. */
        OperatorTrouble: {
            /** @description A consumer and its event type or stream, or a job; nothing where it is the whole service's. */
            about?: string;
            /** @enum {unknown} */
            kind: "consumer-lag" | "dead-letter" | "failed-item" | "failed-job" | "message-failed" | "relay-lag" | "unsealed-audit";
            /** Format: date-time */
            since: string;
        };
        Option: {
            code: string;
            words: components["schemas"]["LanguageMap"];
        };
        OptionBody: {
            /** @example street */
            code: string;
            words: components["schemas"]["WordsBody"];
        };
        Organisation: {
            /** @example 140321001001 */
            area: string;
            name: components["schemas"]["NameBody"];
        };
        OrganisationsView: {
            area?: string;
            /** Format: date-time */
            changedAt: string;
            id: string;
            /** @enum {unknown} */
            kind: "agency" | "employer" | "volunteers";
            name: string;
            /** @enum {unknown} */
            state: "active" | "ended" | "refused" | "waiting";
        };
        OutcomeBody: {
            outcome: string;
        };
        OwnContact: {
            /** @description The number as it is shown. */
            masked?: string;
            name?: string;
            phone?: string;
        };
        Part: {
            accountId: string;
            checkedInAt: string | null;
            checkedOutAt: string | null;
        };
        Pay: {
            /** @enum {unknown} */
            by: "hour" | "piece";
            /** @description In fen, for an hour or a piece. */
            from: number;
            /** @description What is paid for, when it is by piece. */
            piece?: string;
            /** @description In fen. */
            to?: number;
            /** @description What a practised hand earns in an hour, in fen, when it is by piece. */
            typicalHourly?: number;
        };
        PayBody: {
            /** @enum {string} */
            by: "hour" | "piece";
            /** @description fen (0.01 yuan): for an hour or a piece */
            from: number;
            /** @example 件 */
            piece?: string;
            /** @description fen (0.01 yuan): if it is more for some */
            to?: number;
            /** @description fen (0.01 yuan): by piece: what a practised hand earns in an hour */
            typicalHourly?: number;
        };
        PeopleBars: {
            items: components["schemas"]["BarView"][];
        };
        PeopleConsents: {
            items: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {unknown} */
                decision: "given" | "refused" | "withdrawn";
                noticeVersion: number;
                /** @enum {unknown} */
                purpose: "attend" | "contact" | "health-note" | "photo" | "pickup";
            }[];
        };
        PeopleDecide: {
            /** @constant */
            forgotten: true;
            id: string;
        };
        PeopleMine: {
            items: components["schemas"]["ChildView"][];
        };
        PeopleNotices: {
            items: components["schemas"]["NoticeInForce"][];
        };
        PersonView: {
            accountId: string;
            displayName: string;
        };
        PickupAtTheDoor: {
            items: {
                allowedActions: "hand-over"[];
                /** Format: date-time */
                at: string;
                child: string;
                id: string;
                name?: string;
                relation: string;
                /** @enum {unknown} */
                state: "approved" | "asked" | "denied";
            }[];
        };
        PickupHandoverView: {
            adult?: string;
            by: string;
            child: string;
            id: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {unknown} */
            outcome: "collected" | "refused";
            /** @enum {unknown} */
            reason?: "pickup-barred" | "pickup-code-wrong" | "pickup-not-approved" | "pickup-not-named";
            relation?: string;
            request?: string;
            session: string;
        };
        PickupList: {
            items: {
                accountId?: string;
                barred: boolean;
                id: string;
                name?: string;
                relation: string;
                /** Format: date-time */
                validFrom: string;
                /** Format: date-time */
                validTo?: string;
            }[];
        };
        PieceOrderEntryView: {
            /** Format: date-time */
            at: string;
            corrected: boolean;
            corrects?: string;
            id: string;
            /** @enum {unknown} */
            kind: "accepted" | "material-back" | "material-out" | "paid" | "pieces-in" | "rejected" | "share" | "share-back";
            n: number;
            reason?: string;
            seq: number;
            share: string;
        };
        PieceOrderOrderView: {
            allowedActions: ("cancel" | "deliver" | "reopen" | "settle")[];
            allowedEntries?: ("accepted" | "material-back" | "material-out" | "paid" | "pieces-in" | "rejected" | "share" | "share-back")[];
            /** Format: date-time */
            at: string;
            buyer?: string;
            due: string;
            id: string;
            material?: {
                name: string;
                perPiece: number;
            };
            microHome: {
                id: string;
                name: string;
            };
            pieces?: number;
            rate: number;
            reopenedFor?: string;
            shared?: number;
            /** @enum {unknown} */
            state: "cancelled" | "delivered" | "settled" | "taken" | "working";
            title: string;
            version: number;
        };
        PieceOrdersView: {
            allowedActions: ("cancel" | "deliver" | "reopen" | "settle")[];
            allowedEntries?: ("accepted" | "material-back" | "material-out" | "paid" | "pieces-in" | "rejected" | "share" | "share-back")[];
            /** Format: date-time */
            at: string;
            buyer?: string;
            due: string;
            id: string;
            material?: {
                name: string;
                perPiece: number;
            };
            microHome: {
                id: string;
                name: string;
            };
            pieces?: number;
            rate: number;
            reopenedFor?: string;
            shared?: number;
            shares: {
                accepted: number;
                accountId?: string;
                given: number;
                handedIn: number;
                id: string;
                material: number;
                owed: number;
                owedFen: number;
                paid: number;
                paidFen: number;
                rejected: number;
                toMake: number;
                waiting: number;
            }[];
            /** @enum {unknown} */
            state: "cancelled" | "delivered" | "settled" | "taken" | "working";
            title: string;
            version: number;
        };
        Place: {
            lat: number;
            lon: number;
        };
        PlaceView: {
            area: components["schemas"]["AreaView"];
            grid?: components["schemas"]["GridRef"];
        };
        PlanBody: {
            /** Format: date-time */
            due: string;
            /**
             * Format: uuid
             * @description who answers for it: somebody who works there
             */
            owner: string;
            plan: string;
        };
        PlanDemand: {
            /** Format: uuid */
            programme: string;
        };
        PointBody: {
            lat: number;
            lon: number;
        };
        PosterView: {
            allowedActions: "take-down"[];
            /** Format: date-time */
            at: string;
            copies: number;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            endedAt?: string;
            id: string;
            job: string;
            place: string;
            point: {
                lat: number;
                lon: number;
            };
            /** @enum {unknown} */
            state: "due" | "hanging" | "not-found" | "taken-down";
            version: number;
        };
        PrivacyNotice: {
            intro: string;
            parts: {
                heading: string;
                text: string;
            }[];
            title: string;
            version: string;
        };
        /** @description A refusal (RFC 9457). Its code is stable; its title is in the caller’s language. */
        Problem: {
            /** @description stable; what each means stands in /docs */
            code: string;
            /** @description for developers */
            detail?: string;
            /** @description the wrong fields */
            errors?: {
                code: string;
                params?: {
                    [key: string]: string | number;
                };
                /** @description a JSON pointer into the body, or the name of a parameter */
                pointer: string;
            }[];
            /** @description facts of the code that a client may show */
            params?: {
                [key: string]: string | number;
            };
            status: number;
            title: string;
            traceId?: string;
            /** @description where the code is explained */
            type: string;
        };
        ProfileBody: {
            /** @description hours with a child, if she cares to say: taken off the others, shown to nobody */
            childcare?: components["schemas"]["WindowBody"][];
            /** @description home, or the middle of her grid: shown to nobody */
            home: components["schemas"]["PointBody"];
            /**
             * @description metres on foot, not more
             * @default 2000
             */
            maxMetres?: number;
            /**
             * @description fen (0.01 yuan): for an hour, not less
             * @default 0
             */
            minHourly?: number;
            /** @example 贾春燕 */
            name: string;
            /** @description what an employer should know */
            note?: string;
            /** @example 13803530603 */
            phone?: string;
            skills?: ("weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching")[];
            /** @description when she can work */
            windows: components["schemas"]["WindowBody"][];
        };
        ProgrammeBody: {
            ageFrom: number;
            ageTo: number;
            /**
             * @description share of sessions that completes it
             * @default 0.8
             */
            completion?: number;
            /**
             * @description minutes after the beginning when a child who is not there is absent
             * @default 20
             */
            cutoffMinutes?: number;
            /** @example 2026-09-01 */
            firstDay: string;
            /** @example 16:30 */
            from: string;
            /** @example 2027-01-15 */
            lastDay: string;
            /**
             * @description how long an offered place is kept
             * @default 1440
             */
            offerMinutes?: number;
            places: number;
            point: components["schemas"]["PointBody"];
            /** @description children for each adult */
            ratio: number;
            /** @description how many children the room holds */
            room: number;
            /** @example 南关社区二楼活动室 */
            site: string;
            /** @example 下午四点半课堂 */
            title: string;
            /** @example 18:30 */
            to: string;
            /**
             * @description 1 Monday to 7 Sunday
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            weekdays: number[];
        };
        ProgrammesProgrammeView: {
            ageFrom: number;
            ageTo: number;
            allowedActions: ("change" | "close" | "enrol" | "open")[];
            area: string;
            completion: number;
            cutoffMinutes: number;
            firstDay: string;
            free: number;
            from: string;
            id: string;
            kind: {
                /** @enum {unknown} */
                code: "after-school" | "weekend-course";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            };
            lastDay: string;
            offerMinutes: number;
            places: number;
            point: {
                lat: number;
                lon: number;
            };
            ratio: number;
            room: number;
            site: string;
            /** @enum {unknown} */
            state: "closed" | "draft" | "open";
            title: string;
            to: string;
            version: number;
            weekdays: number[];
        };
        ProgrammesSessionView: {
            adults: number;
            allowedActions: ("cancel" | "make-up")[];
            area: string;
            /**
             * @description What the State Council's calendar says of the day: ordinary, worked (调休), or unknown while the year's calendar is not out.
             * @enum {unknown}
             */
            day: "holiday" | "ordinary" | "unknown" | "worked";
            /** Format: date-time */
            endsAt: string;
            id: string;
            makesUpFor?: string;
            present: number;
            programme: string;
            ratio: number;
            room: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {unknown} */
            state: "cancelled" | "closed" | "planned" | "running";
            version: number;
        };
        ProposeRootCause: {
            /** @example sanitation.rubbish */
            category: string;
            /** @default 80 */
            metres?: number;
            point: components["schemas"]["PointBody"];
        };
        ProveWho: {
            /** @example 11010519491231002X */
            idNumber: string;
            name: string;
        };
        PublicCasesLine: {
            area: {
                code: string;
                name: string;
            };
            category: {
                /** @description As cases name it: its group, and a name of its own. It stays. */
                code: string;
                name: components["schemas"]["LanguageMap"];
            };
            /** Format: date-time */
            closedAt?: string;
            community: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            dueAnswerAt: string;
            followers: number;
            id: string;
            number: string;
            point: components["schemas"]["CaseAccessRoughly"];
            /** Format: date-time */
            registeredAt: string;
            stars?: number;
            /** @enum {unknown} */
            state: "accepted" | "closed" | "dispatched" | "duplicate" | "followed-up" | "handling" | "registered" | "rejected" | "returned" | "verifying";
            /** @enum {unknown} */
            urgency: "danger" | "ordinary" | "utility";
        };
        /** @description A public key by which a client signs, as a JWK (RFC 7517). */
        PublicJwk: {
            alg?: string;
            crv?: string;
            e?: string;
            kid: string;
            /** @enum {unknown} */
            kty: "EC" | "OKP" | "RSA";
            n?: string;
            /** @constant */
            use?: "sig";
            x?: string;
            y?: string;
        };
        PublicKey: {
            /**
             * @example ES256
             * @enum {string}
             */
            alg?: "ES256" | "RS256" | "PS256" | "EdDSA" | "Ed25519";
            /** @example P-256 */
            crv?: string;
            /** @example AQAB */
            e?: string;
            /** @example 2026-11 */
            kid: string;
            /** @enum {string} */
            kty: "EC" | "RSA" | "OKP";
            n?: string;
            /** @enum {string} */
            use?: "sig";
            /** @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU */
            x?: string;
            /** @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0 */
            y?: string;
        };
        PutForward: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        PutUpBody: {
            /** @default 1 */
            copies?: number;
            /**
             * @description in words; names nobody
             * @example 3号楼2单元门口公告栏
             */
            place: string;
            /** @description left out: where the work is */
            point?: components["schemas"]["PointBody"];
        };
        /** @description One question of a form that staff put together: data, not code. */
        Question: {
            /** @description Unique within its form; it stays when the words change, so that answers of all times can be counted together. */
            code: string;
            /** @enum {unknown} */
            kind: "choice" | "number" | "text" | "yes-no";
            /** @description Of a `choice` only: two at least. */
            options?: components["schemas"]["Option"][];
            required: boolean;
            /** @description Asked only where a question before it was answered by one of these codes; always when left out. */
            when?: {
                is: string[];
                question: string;
            };
            words: components["schemas"]["LanguageMap"];
        };
        QuestionAnswerBody: {
            /** @example extent */
            question: string;
            /** @description the code of an option, yes or no, a number, or words */
            value: string;
        };
        QuestionBody: {
            /** @example extent */
            code: string;
            /** @enum {string} */
            kind: "choice" | "yes-no" | "number" | "text";
            options?: components["schemas"]["OptionBody"][];
            required: boolean;
            when?: components["schemas"]["BranchBody"];
            words: components["schemas"]["WordsBody"];
        };
        RaiseDemand: {
            /** @example 140321001001 */
            area: string;
            /** @example 希望周末开设书法课 */
            title: string;
            words?: string;
        };
        RaiseHail: {
            contact?: components["schemas"]["ContactBody"];
            /**
             * @description for somebody else
             * @default false
             */
            forOther?: boolean;
            /** @enum {string} */
            need: "fall" | "unwell" | "escort" | "carry" | "meal" | "repair" | "company";
            point: components["schemas"]["PointBody"];
        };
        Rate: {
            note?: string;
            satisfied: boolean;
            stars: number;
        };
        ReasonBody: {
            /** @description names nobody */
            reason: string;
        };
        RecoveryCodeBody: {
            /** @example 123456 */
            code: string;
        };
        RecoveryView: {
            accountId: string;
            allowedActions: string[];
            area: string;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            id: string;
            reason: string;
            /** @enum {unknown} */
            state: "asked" | "done" | "proven" | "refused" | "stopped";
            version: number;
        };
        ReferBody: {
            /**
             * Format: uuid
             * @description to a course: which
             */
            course?: string;
            /**
             * Format: uuid
             * @description to a job: which
             */
            job?: string;
            /** @enum {string} */
            kind: "job" | "course" | "mediation" | "advice";
        };
        Register: {
            adults: number;
            allowed: number;
            allowedActions: ("arrive" | "cancel" | "close" | "collect" | "leave" | "mark")[];
            children: {
                child: string;
                enrolment: string;
                health?: string;
                name?: string;
                noted?: boolean;
                /** Format: date-time */
                since?: string;
                /** @enum {unknown} */
                state: "absent" | "collected" | "expected" | "present";
            }[];
            duty: {
                accountId: string;
                /** Format: date-time */
                cameAt?: string;
                /** Format: date-time */
                leftAt?: string;
                /** @enum {unknown} */
                role: "staff" | "teacher" | "volunteer";
            }[];
            /** Format: date-time */
            endsAt: string;
            /** @enum {unknown} */
            kind: "after-school" | "weekend-course";
            present: number;
            programme: string;
            ratio: number;
            room: number;
            session: string;
            site: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {unknown} */
            state: "cancelled" | "closed" | "planned" | "running";
            title: string;
            version: number;
        };
        RegisterChild: {
            /**
             * @description the community
             * @example 140321001001
             */
            area: string;
            /** @example 2018-05-20 */
            birthday?: string;
            consents: components["schemas"]["DecisionBody"][];
            /** @description allergies and the like; needs the consent health-note */
            health?: string;
            name?: string;
            /** @description for emergencies; needs the consent contact */
            phone?: string;
            /** @enum {string} */
            relation: "mother" | "father" | "grandparent" | "other";
            school?: string;
        };
        RegisterConflicts: {
            items: components["schemas"]["RegisterMarkView"][];
        };
        RegisterEmployer: {
            address: string;
            /** @example 140321001001 */
            area: string;
            /** @description whom to call */
            contact: string;
            /**
             * @description unified social credit code, with its check digit
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /** @example 平定县南关家政服务有限公司 */
            name: string;
            /** @example 13803530602 */
            phone: string;
        };
        RegisterMarkView: {
            by: string;
            child: string;
            id: string;
            /** @enum {unknown} */
            kind: "absent" | "present";
            /** Format: date-time */
            occurredAt: string;
            /** @enum {unknown} */
            outcome: "applied" | "conflict" | "same";
            /** @enum {unknown} */
            reason?: "already-collected" | "in-future" | "not-begun" | "not-on-register" | "overtaken" | "ratio-exceeded" | "session-over";
            /** Format: date-time */
            receivedAt: string;
        };
        Registration: {
            accountId: string;
            areas: string[];
            availability: components["schemas"]["Slot"][];
            name?: string;
            phone?: string;
            reason?: string;
            /** Format: date-time */
            registeredAt: string;
            /** @enum {unknown} */
            screening: "passed" | "refused" | "waiting";
            skills: string[];
            version: number;
        };
        RegistrationBody: {
            /**
             * @description where: codes of grids, communities, subdistricts
             * @example [
             *       "140321001001"
             *     ]
             */
            areas: string[];
            availability: components["schemas"]["SlotBody"][];
            name: string;
            /** @example 13803530101 */
            phone: string;
            /**
             * @example [
             *       "水电",
             *       "急救"
             *     ]
             */
            skills: string[];
        };
        Reject: {
            note?: string;
            /** @enum {string} */
            reason: "not-a-public-matter" | "no-facts" | "other-authority" | "in-court";
        };
        ReplaySubscription: {
            /**
             * @description behind this cursor of the feed
             * @example grid-1204
             */
            after?: string;
            /**
             * Format: date-time
             * @description since this moment
             */
            since?: string;
        };
        /** @description 答复: what the district said to whoever reported it when it closed the case or did not take it. */
        Reply: {
            /** @enum {unknown} */
            action: "close" | "reject";
            /** Format: date-time */
            at: string;
            by?: string;
            /** @description For the reporter and who works on it. */
            note?: string;
            /** @description Why it was not taken. */
            reason?: string;
        };
        ReplyTemplatesOffered: {
            items: {
                id: string;
                title: string;
                words: string;
            }[];
        };
        ReportCase: {
            /** @description to the questions of its category */
            answers?: components["schemas"]["QuestionAnswerBody"][];
            attachments?: string[];
            /** @example utility.water-pipe */
            category: string;
            /**
             * @description by default console, of an agency’s client api
             * @enum {string}
             */
            channel?: "console" | "phone" | "grid-worker" | "meeting" | "inspection" | "api" | "hail" | "class" | "micro-home";
            contact?: components["schemas"]["ContactDto"];
            description: string;
            /** @description by which number an agency knows it: a client’s only, and each once */
            externalId?: string;
            point: components["schemas"]["PointBody"];
            /** @default true */
            public?: boolean;
            /**
             * Format: uuid
             * @description a voice note, uploaded before: for the reporter and who works on it
             */
            voice?: string;
        };
        Reporter: {
            address?: string;
            name?: string;
            phone?: string;
            words?: string;
        };
        RequestExtension: {
            note: string;
            /** Format: date-time */
            until: string;
        };
        RequestHands: {
            /** @enum {string} */
            need: "clean-up" | "carry" | "accompany" | "explain" | "mediate" | "repair";
            note?: string;
            people: number;
            /** @enum {string} */
            team?: "red" | "green" | "orange" | "silver";
        };
        Reveal: {
            /** @description why the contact is needed; stays in the audit */
            reason: string;
        };
        Reversal: {
            reason: string;
        };
        /** @description A role that somebody may give, for a form. */
        RoleChoice: {
            /** @description How many digits the code of its area has; none when it needs no area. */
            levels: number[];
            /**
             * @description Is it held in an organisation?
             * @enum {unknown}
             */
            organisation: "none" | "possible" | "required";
            /** @enum {unknown} */
            role: "agency" | "community-staff" | "district-staff" | "employer" | "grid-lead" | "grid-worker" | "guardian" | "job-seeker" | "subdistrict-staff" | "system-admin" | "teacher" | "team-leader" | "volunteer";
            /** @description In these areas and what lies in them; an empty code is everywhere. */
            within: string[];
        };
        RootCausesSummary: {
            allowedActions: ("change-plan" | "confirm" | "dismiss" | "reopen" | "resolve" | "take-on")[];
            area: {
                code: string;
                name: string;
            };
            /** Format: date-time */
            at: string;
            cases: {
                after: number;
                before: number;
            };
            category: {
                /** @description As cases name it: its group, and a name of its own. It stays. */
                code: string;
                name: components["schemas"]["LanguageMap"];
            };
            /** Format: date-time */
            dueAt?: string;
            id: string;
            metres: number;
            outcome?: string;
            overdue?: boolean;
            owner?: string;
            plan?: string;
            point: {
                lat: number;
                lon: number;
            };
            /** @description Cases in each 30 days, before it was resolved and since. */
            rates: {
                after?: number;
                before: number;
            };
            /** Format: date-time */
            resolvedAt?: string;
            /** Format: date-time */
            since: string;
            /** @enum {unknown} */
            state: "closed" | "dismissed" | "open" | "resolved" | "suggested";
            version: number;
        };
        RosterCandidates: {
            items: {
                accountId: string;
                /** Format: date-time */
                screenedUntil?: string;
            }[];
        };
        RosterPeople: {
            items: {
                accountId: string;
                /** @enum {unknown} */
                role: "staff" | "teacher" | "volunteer";
                /** Format: date-time */
                screenedUntil?: string;
            }[];
        };
        /** @description As somebody reads it; only who may change it finds beside a name what residents are told. */
        RosterView: {
            code: string;
            staff: {
                accountId: string;
                contact?: components["schemas"]["WorkContact"];
                from: string;
                /** @enum {unknown} */
                role: "lead" | "worker";
                to?: string;
            }[];
            version: number;
        };
        RotateBody: {
            /**
             * @description the old key was in other hands: nothing that it signed holds
             * @default false
             */
            distrust?: boolean;
        };
        /** @description In both languages of the console. */
        Said: {
            en: string;
            "zh-CN": string;
        };
        SaveAddress: {
            /** @example 南关小区3号楼2单元201 */
            address: string;
            /** @enum {string} */
            label: "home" | "parents" | "work" | "other";
            point: components["schemas"]["PointBody"];
        };
        Screened: {
            reason?: string;
        };
        SeekersOwn: {
            /** @description Hours in which she looks after a child, if she cares to say: taken off the others, and nothing else. */
            childcare?: components["schemas"]["Window"][];
            home: components["schemas"]["Place"];
            /** @description Metres on foot, not more. */
            maxMetres: number;
            /** @description Fen an hour, not less. */
            minHourly: number;
            name: string;
            note?: string;
            phone?: string;
            skills: ("bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving")[];
            version: number;
            windows: components["schemas"]["Window"][];
        };
        SeekersReadingView: {
            application?: string;
            /** Format: date-time */
            at: string;
            course?: string;
            employer?: {
                id: string;
                name?: string;
            };
            fields: ("hours" | "name" | "note" | "phone" | "skills")[];
        };
        /** @description What a service does in the background, also when all is well: names, times and counts, nothing of anybody. */
        ServiceWork: {
            /** Format: date-time */
            at: string;
            audit: {
                /** @enum {unknown} */
                health: "failing" | "fine" | "late" | "running" | "unknown";
                sealed: number;
                unsealedSeconds: number;
            };
            /**
             * @description Without the broker commands still work, and their events wait in the outbox.
             * @enum {unknown}
             */
            broker: "away" | "connected";
            consumers: components["schemas"]["ConsumerWork"][];
            databaseBytes: number;
            jobs: components["schemas"]["JobWork"][];
            /** @enum {unknown} */
            jobsRun: "elsewhere" | "here" | "nobody";
            outbox: {
                events: number;
                /** @enum {unknown} */
                health: "failing" | "fine" | "late" | "running" | "unknown";
                oldestSeconds: number;
                /** @enum {unknown} */
                relay: "elsewhere" | "here" | "nobody";
            };
        };
        SessionBody: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        SessionsList: {
            items: components["schemas"]["SessionsView"][];
        };
        SessionsView: {
            /** Format: date-time */
            beganAt: string;
            current: boolean;
            device: string;
            id: string;
            methods: ("app" | "code" | "elsewhere" | "passkey" | "password" | "recovery-code")[];
            /** Format: date-time */
            seenAt: string;
            shared: boolean;
        };
        SetPassword: {
            password: string;
            /** @description the present one, where there is one */
            present?: string;
        };
        /** @description A setting as it is in force; a secret has no value here. */
        Setting: {
            does: components["schemas"]["Said"];
            /** @description Its variable in the environment. */
            name: string;
            /** @description By the environment; otherwise it is the default. */
            set: boolean;
            /** @enum {unknown} */
            sight: "address" | "value" | "whether";
            title: components["schemas"]["Said"];
            /** @enum {unknown} */
            topic: "district" | "messages" | "running" | "sign-in" | "storage" | "trial";
            value?: string;
        };
        /** @description How many of how many, with the range (95 %, Wilson) in which the true share may lie: few postings say little. */
        Share: {
            from: number;
            n: number;
            of: number;
            to: number;
        };
        ShareBody: {
            /**
             * Format: uuid
             * @description account of a member
             */
            maker: string;
            /** @example 50 */
            pieces: number;
        };
        SharingWords: {
            code: string;
            id: string;
            links: {
                paper: string;
                wechat: string;
            };
            missing: string[];
            text: string;
            title: string;
        };
        /** @description What an employer is shown of her: what she chose. */
        Shown: {
            /** @description Half hours of the week, as weekOf writes them. */
            hours?: string;
            name?: string;
            note?: string;
            phone?: string;
            skills?: ("bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving")[];
        };
        SkillsList: {
            items: {
                /** @enum {unknown} */
                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                name: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
        };
        /** @description A time of the week, in Asia/Shanghai: half-open, `from` and `to` as HH:mm, weekday 1 Monday to 7 Sunday (ISO 8601). */
        Slot: {
            from: string;
            to: string;
            weekday: number;
        };
        SlotBody: {
            /** @example 14:00 */
            from: string;
            /** @example 17:30 */
            to: string;
            /** @description 1 Monday to 7 Sunday */
            weekday: number;
        };
        Source: {
            article: string;
            law: string;
            /** @description What the article says, in the law's words as far as they matter here. */
            words: string;
        };
        StaffBody: {
            staff: components["schemas"]["TermBody"][];
        };
        Step: {
            accountId?: string;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            by: "district" | "employer" | "seeker" | "staff";
            /** @description What was done: publish, send-back, … */
            did: string;
            reason?: string;
            state?: string;
        };
        StopAccount: {
            /** @description for the audit; names nobody else */
            reason: string;
        };
        Submit: {
            /** @description photos that were uploaded */
            evidence: string[];
            note?: string;
        };
        SubmitBody: {
            shared: ("name" | "phone" | "skills" | "hours" | "note")[];
        };
        TakeOrderBody: {
            /** @example 平定县巧手编织专业合作社 */
            buyer: string;
            /** @example 2026-12-24 */
            due: string;
            material?: components["schemas"]["MaterialBody"];
            /** @example 300 */
            pieces: number;
            /**
             * @description fen (0.01 yuan): what a maker is paid for a good piece
             * @example 1200
             */
            rate: number;
            /** @example 手工编织杯垫 */
            title: string;
        };
        TasksOutcome: {
            allowedActions: ("check-in" | "check-out" | "finish" | "release" | "take")[];
            area: string;
            case: {
                category: string;
                id: string;
                mayOpen: boolean;
                number: string;
            };
            evidence: {
                bytes: number;
                id: string;
                mediaType: string;
                sha256: string;
                url: string;
            }[];
            /** Format: date-time */
            finishedAt?: string;
            id: string;
            need: string;
            /** Format: date-time */
            openedAt: string;
            parts: components["schemas"]["Part"][];
            people: number;
            /** @enum {unknown} */
            state: "finished" | "open" | "working";
            team: {
                /** @enum {unknown} */
                colour: "green" | "orange" | "red" | "silver";
                id: string;
            };
            version: number;
        };
        TasksSummary: {
            allowedActions: ("check-in" | "check-out" | "finish" | "release" | "take")[];
            area: string;
            case: {
                category: string;
                id: string;
                mayOpen: boolean;
                number: string;
            };
            /** Format: date-time */
            finishedAt?: string;
            id: string;
            need: string;
            /** Format: date-time */
            openedAt: string;
            parts: components["schemas"]["Part"][];
            people: number;
            /** @enum {unknown} */
            state: "finished" | "open" | "working";
            team: {
                /** @enum {unknown} */
                colour: "green" | "orange" | "red" | "silver";
                id: string;
            };
            version: number;
        };
        TasksView: {
            address?: string;
            allowedActions: ("check-in" | "check-out" | "finish" | "release" | "take")[];
            area: string;
            case: {
                category: string;
                id: string;
                mayOpen: boolean;
                number: string;
            };
            description?: string;
            evidence: {
                bytes: number;
                id: string;
                mediaType: string;
                sha256: string;
                url: string;
            }[];
            /** Format: date-time */
            finishedAt?: string;
            id: string;
            need: string;
            /** @description What the worker wrote, and what the case is about. */
            note?: string;
            /** Format: date-time */
            openedAt: string;
            parts: components["schemas"]["Part"][];
            people: number;
            point?: {
                lat: number;
                lon: number;
            };
            /** @enum {unknown} */
            state: "finished" | "open" | "working";
            team: {
                /** @enum {unknown} */
                colour: "green" | "orange" | "red" | "silver";
                id: string;
            };
            version: number;
        };
        Team: {
            /** @description Where an organisation was entered. */
            area: string | null;
            /** @description One of the four, or null for an organisation from outside. */
            colour: ("green" | "orange" | "red" | "silver") | null;
            id: string;
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {unknown} */
            state: "closed" | "open";
            version: number;
        };
        TeamName: {
            name: components["schemas"]["NameBody"];
        };
        TeamsList: {
            items: {
                /** @description Where an organisation was entered. */
                area: string | null;
                /** @description One of the four, or null for an organisation from outside. */
                colour: ("green" | "orange" | "red" | "silver") | null;
                id: string;
                members: number;
                name: {
                    en: string;
                    "zh-CN": string;
                };
                /** @enum {unknown} */
                state: "closed" | "open";
                version: number;
            }[];
        };
        TeamsMembers: {
            items: {
                accountId: string;
                id: string;
                screening: ("passed" | "refused" | "waiting") | null;
                /** Format: date-time */
                since: string;
                skills: string[];
                /** @enum {unknown} */
                state: "active" | "left" | "pending" | "suspended";
                teamId: string;
                version: number;
            }[];
        };
        TeamsMine: {
            items: components["schemas"]["TeamsView"][];
        };
        TeamsView: {
            accountId: string;
            id: string;
            /** Format: date-time */
            since: string;
            /** @enum {unknown} */
            state: "active" | "left" | "pending" | "suspended";
            teamId: string;
            version: number;
        };
        TemplateBody: {
            /**
             * @description for cases of this category only
             * @example utility.street-light
             */
            category?: string;
            /**
             * @description with which command it is said
             * @enum {string}
             */
            command: "submit" | "close" | "reject" | "return";
            /** @description how it is found */
            title: string;
            words: string;
        };
        TermBody: {
            /** Format: uuid */
            accountId: string;
            /** @description made known to residents of the grid; absent: as it was */
            contact?: components["schemas"]["WorkContactBody"];
            /**
             * Format: date-time
             * @description absent: as it was, or from now on
             */
            from?: string;
            /** @enum {string} */
            role: "lead" | "worker";
            /** Format: date-time */
            to?: string;
        };
        /** @description How many rows a list has. */
        Total: {
            count: number;
            /** @description There are more than were counted. */
            more: boolean;
        };
        TraineesList: {
            items: {
                allowedActions: ("accept" | "decline" | "leave")[];
                /** Format: date-time */
                appliedAt: string;
                attended: number;
                course: {
                    id: string;
                    /** @enum {unknown} */
                    state: "cancelled" | "draft" | "finished" | "open" | "running";
                    title: string;
                };
                credential?: {
                    id: string;
                    reason?: string;
                    /** @enum {unknown} */
                    state: "awarded" | "revoked";
                };
                id: string;
                name?: string;
                /** Format: date-time */
                offeredUntil?: string;
                rank?: number;
                /** @enum {unknown} */
                state: "declined" | "ended" | "lapsed" | "left" | "offered" | "seated" | "waiting";
                version: number;
            }[];
            next?: string;
            total?: components["schemas"]["Total"];
        };
        TraineesView: {
            allowedActions: ("accept" | "decline" | "leave")[];
            /** Format: date-time */
            appliedAt: string;
            course: {
                id: string;
                /** @enum {unknown} */
                state: "cancelled" | "draft" | "finished" | "open" | "running";
                title: string;
            };
            id: string;
            /** Format: date-time */
            offeredUntil?: string;
            rank?: number;
            /** @enum {unknown} */
            state: "declined" | "ended" | "lapsed" | "left" | "offered" | "seated" | "waiting";
            version: number;
        };
        Unmask: {
            /** @enum {string} */
            purpose: "attend" | "health-note" | "photo" | "pickup" | "contact";
            /** @description names no child */
            reason: string;
        };
        /** @description Volunteering of an area, in numbers of nobody in particular. */
        VolunteeringFigures: {
            /** @description At this moment: nobody has answered yet; somebody comes or is there. */
            hails: {
                answered: number;
                hailed: number;
            };
            /** @description Minutes of service there that were confirmed in the period, without those that were taken back in it. */
            minutes: number;
            /** @description At this moment. */
            tasks: {
                open: number;
                working: number;
            };
            /** @description Who offered themselves there, or to the whole of which it is a part. */
            volunteers: {
                passed: number;
                waiting: number;
            };
        };
        WalkInBody: {
            /** @example 任桂英 */
            name: string;
            /**
             * @description where the paper with her signature is kept; names nobody
             * @example 登记册 2026 第 14 页
             */
            paper: string;
            /** @example 13803530604 */
            phone?: string;
        };
        /** @description On these days of the week (1 Monday to 7 Sunday), from and to a half hour; one that ends before it begins goes into the next day. */
        Window: {
            from: string;
            to: string;
            weekdays: number[];
        };
        WindowBody: {
            /** @example 09:00 */
            from: string;
            /**
             * @description before `from`: on the next day
             * @example 15:00
             */
            to: string;
            /**
             * @description 1 Monday to 7 Sunday
             * @example [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            weekdays: number[];
        };
        WordingBody: {
            description?: string;
            title?: string;
        };
        WordingRules: {
            items: {
                examples: {
                    allowed: string[];
                    refused: string[];
                };
                /** @enum {unknown} */
                id: "age" | "carrier" | "disability" | "ethnicity" | "gender-standard" | "household" | "marriage-asked" | "marriage-condition" | "men-only" | "pregnancy-test" | "religion" | "women-only";
                sources: components["schemas"]["Source"][];
                why: {
                    en: string;
                    "zh-CN": string;
                };
            }[];
            measured: components["schemas"]["Measured"];
        };
        WordsBody: {
            en: string;
            "zh-CN": string;
        };
        WorkContact: {
            name: string;
            phone: string;
        };
        WorkContactBody: {
            name: string;
            /** @description of work, or of the community’s office */
            phone: string;
        };
        WriteTemplate: {
            /** @example 140321001001 */
            area: string;
            /**
             * @description for cases of this category only
             * @example utility.street-light
             */
            category?: string;
            /**
             * @description with which command it is said
             * @enum {string}
             */
            command: "submit" | "close" | "reject" | "return";
            /** @description how it is found */
            title: string;
            words: string;
        };
        youth_NoticeBody: {
            /**
             * @description the district; left out by whoever works for one only
             * @example 140321
             */
            area?: string;
            /** @enum {string} */
            purpose: "attend" | "health-note" | "photo" | "pickup" | "contact";
            words: components["schemas"]["youth_Words"];
        };
        youth_Reason: {
            /** @description names no child */
            reason: string;
        };
        youth_Words: {
            en: string;
            "zh-CN": string;
        };
    };
    responses: {
        /** @description address-too-long */
        AddressTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "address-too-long";
                };
            };
        };
        /** @description already-answered, conflict, idempotency-in-flight */
        AlreadyAnsweredOrConflictOrIdempotencyInFlight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "already-answered" | "conflict" | "idempotency-in-flight";
                };
            };
        };
        /** @description answer-erased */
        AnswerErased: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "answer-erased";
                };
            };
        };
        /** @description answer-erased, job-over */
        AnswerErasedOrJobOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "answer-erased" | "job-over";
                };
            };
        };
        /** @description capacity-over */
        CapacityOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over";
                };
            };
        };
        /** @description capacity-over, forbidden */
        CapacityOverOrForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "forbidden";
                };
            };
        };
        /** @description capacity-over, forbidden, people-only */
        CapacityOverOrForbiddenOrPeopleOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "forbidden" | "people-only";
                };
            };
        };
        /** @description capacity-over, forbidden, scope-missing */
        CapacityOverOrForbiddenOrScopeMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "forbidden" | "scope-missing";
                };
            };
        };
        /** @description capacity-over, guardian-barred, people-only */
        CapacityOverOrGuardianBarredOrPeopleOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "guardian-barred" | "people-only";
                };
            };
        };
        /** @description capacity-over, not-a-member, people-only */
        CapacityOverOrNotAMemberOrPeopleOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "not-a-member" | "people-only";
                };
            };
        };
        /** @description capacity-over, not-by-proxy, people-only */
        CapacityOverOrNotByProxyOrPeopleOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "not-by-proxy" | "people-only";
                };
            };
        };
        /** @description capacity-over, people-only */
        CapacityOverOrPeopleOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "people-only";
                };
            };
        };
        /** @description capacity-over, scope-missing */
        CapacityOverOrScopeMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "capacity-over" | "scope-missing";
                };
            };
        };
        /** @description code-wrong, idempotency-key-reused */
        CodeWrongOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "code-wrong" | "idempotency-key-reused";
                };
            };
        };
        /** @description conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict";
                };
            };
        };
        /** @description conflict, duplicate, idempotency-in-flight */
        ConflictOrDuplicateOrIdempotencyInFlight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "duplicate" | "idempotency-in-flight";
                };
            };
        };
        /** @description conflict, employer-refused, idempotency-in-flight */
        ConflictOrEmployerRefusedOrIdempotencyInFlight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "employer-refused" | "idempotency-in-flight";
                };
            };
        };
        /** @description conflict, idempotency-in-flight */
        ConflictOrIdempotencyInFlight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, last-member */
        ConflictOrIdempotencyInFlightOrLastMember: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "last-member";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, micro-home-closed */
        ConflictOrIdempotencyInFlightOrMicroHomeClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "micro-home-closed";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, not-published */
        ConflictOrIdempotencyInFlightOrNotPublished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "not-published";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, person-known */
        ConflictOrIdempotencyInFlightOrPersonKnown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "person-known";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, pieces-open */
        ConflictOrIdempotencyInFlightOrPiecesOpen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "pieces-open";
                };
            };
        };
        /** @description conflict, idempotency-in-flight, wrong-state */
        ConflictOrIdempotencyInFlightOrWrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "conflict" | "idempotency-in-flight" | "wrong-state";
                };
            };
        };
        /** @description consent-missing, idempotency-key-reused */
        ConsentMissingOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "consent-missing" | "idempotency-key-reused";
                };
            };
        };
        /** @description consent-missing, idempotency-key-reused, no-profile */
        ConsentMissingOrIdempotencyKeyReusedOrNoProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "consent-missing" | "idempotency-key-reused" | "no-profile";
                };
            };
        };
        /** @description consent-required, idempotency-key-reused */
        ConsentRequiredOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "consent-required" | "idempotency-key-reused";
                };
            };
        };
        /** @description consent-required, idempotency-key-reused, names-child */
        ConsentRequiredOrIdempotencyKeyReusedOrNamesChild: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "consent-required" | "idempotency-key-reused" | "names-child";
                };
            };
        };
        /** @description duplicate-of-itself, idempotency-key-reused, own-verification */
        DuplicateOfItselfOrIdempotencyKeyReusedOrOwnVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "duplicate-of-itself" | "idempotency-key-reused" | "own-verification";
                };
            };
        };
        /** @description elsewhere-down, unavailable */
        ElsewhereDownOrUnavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "elsewhere-down" | "unavailable";
                };
            };
        };
        /** @description elsewhere-refused, idempotency-key-reused */
        ElsewhereRefusedOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "elsewhere-refused" | "idempotency-key-reused";
                };
            };
        };
        /** @description evidence-required, idempotency-key-reused */
        EvidenceRequiredOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "evidence-required" | "idempotency-key-reused";
                };
            };
        };
        /** @description evidence-required, idempotency-key-reused, own-verification */
        EvidenceRequiredOrIdempotencyKeyReusedOrOwnVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "evidence-required" | "idempotency-key-reused" | "own-verification";
                };
            };
        };
        /** @description extension-too-late, idempotency-key-reused, own-verification */
        ExtensionTooLateOrIdempotencyKeyReusedOrOwnVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "extension-too-late" | "idempotency-key-reused" | "own-verification";
                };
            };
        };
        /** @description family-required, idempotency-key-reused */
        FamilyRequiredOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "family-required" | "idempotency-key-reused";
                };
            };
        };
        /** @description family-required, idempotency-key-reused, merge-into-itself */
        FamilyRequiredOrIdempotencyKeyReusedOrMergeIntoItself: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "family-required" | "idempotency-key-reused" | "merge-into-itself";
                };
            };
        };
        /** @description file-too-large, picture-too-large, too-large */
        FileTooLargeOrPictureTooLargeOrTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "file-too-large" | "picture-too-large" | "too-large";
                };
            };
        };
        /** @description file-too-large, too-large */
        FileTooLargeOrTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "file-too-large" | "too-large";
                };
            };
        };
        /** @description headers-too-large */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "headers-too-large";
                };
            };
        };
        /** @description idempotency-key-reused */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused";
                };
            };
        };
        /** @description idempotency-key-reused, import-invalid */
        IdempotencyKeyReusedOrImportInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "import-invalid";
                };
            };
        };
        /** @description idempotency-key-reused, invitation-invalid */
        IdempotencyKeyReusedOrInvitationInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "invitation-invalid";
                };
            };
        };
        /** @description idempotency-key-reused, invitation-invalid, unknown-account */
        IdempotencyKeyReusedOrInvitationInvalidOrUnknownAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "invitation-invalid" | "unknown-account";
                };
            };
        };
        /** @description idempotency-key-reused, last-guardian */
        IdempotencyKeyReusedOrLastGuardian: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "last-guardian";
                };
            };
        };
        /** @description idempotency-key-reused, name-number-differ */
        IdempotencyKeyReusedOrNameNumberDiffer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "name-number-differ";
                };
            };
        };
        /** @description idempotency-key-reused, names-child */
        IdempotencyKeyReusedOrNamesChild: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "names-child";
                };
            };
        };
        /** @description idempotency-key-reused, needs-her-account */
        IdempotencyKeyReusedOrNeedsHerAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "needs-her-account";
                };
            };
        };
        /** @description idempotency-key-reused, no-profile */
        IdempotencyKeyReusedOrNoProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "no-profile";
                };
            };
        };
        /** @description idempotency-key-reused, no-profile, party-too-large */
        IdempotencyKeyReusedOrNoProfileOrPartyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "no-profile" | "party-too-large";
                };
            };
        };
        /** @description idempotency-key-reused, no-sessions */
        IdempotencyKeyReusedOrNoSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "no-sessions";
                };
            };
        };
        /** @description idempotency-key-reused, not-registered */
        IdempotencyKeyReusedOrNotRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "not-registered";
                };
            };
        };
        /** @description idempotency-key-reused, not-screened */
        IdempotencyKeyReusedOrNotScreened: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "not-screened";
                };
            };
        };
        /** @description idempotency-key-reused, not-screened, own-screening */
        IdempotencyKeyReusedOrNotScreenedOrOwnScreening: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "not-screened" | "own-screening";
                };
            };
        };
        /** @description idempotency-key-reused, outside-district */
        IdempotencyKeyReusedOrOutsideDistrict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "outside-district";
                };
            };
        };
        /** @description idempotency-key-reused, outside-district, unknown-category */
        IdempotencyKeyReusedOrOutsideDistrictOrUnknownCategory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "outside-district" | "unknown-category";
                };
            };
        };
        /** @description idempotency-key-reused, own-hours */
        IdempotencyKeyReusedOrOwnHours: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "own-hours";
                };
            };
        };
        /** @description idempotency-key-reused, own-review */
        IdempotencyKeyReusedOrOwnReview: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "own-review";
                };
            };
        };
        /** @description idempotency-key-reused, own-screening */
        IdempotencyKeyReusedOrOwnScreening: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "own-screening";
                };
            };
        };
        /** @description idempotency-key-reused, own-verification */
        IdempotencyKeyReusedOrOwnVerification: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "own-verification";
                };
            };
        };
        /** @description idempotency-key-reused, party-too-large, places-taken */
        IdempotencyKeyReusedOrPartyTooLargeOrPlacesTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "party-too-large" | "places-taken";
                };
            };
        };
        /** @description idempotency-key-reused, passkey-refused, too-many-passkeys */
        IdempotencyKeyReusedOrPasskeyRefusedOrTooManyPasskeys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "passkey-refused" | "too-many-passkeys";
                };
            };
        };
        /** @description idempotency-key-reused, password-wrong */
        IdempotencyKeyReusedOrPasswordWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "password-wrong";
                };
            };
        };
        /** @description idempotency-key-reused, pickup-barred */
        IdempotencyKeyReusedOrPickupBarred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "pickup-barred";
                };
            };
        };
        /** @description idempotency-key-reused, pickup-not-approved */
        IdempotencyKeyReusedOrPickupNotApproved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "pickup-not-approved";
                };
            };
        };
        /** @description idempotency-key-reused, posters-enough */
        IdempotencyKeyReusedOrPostersEnough: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "posters-enough";
                };
            };
        };
        /** @description idempotency-key-reused, posting-discriminates */
        IdempotencyKeyReusedOrPostingDiscriminates: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "posting-discriminates";
                };
            };
        };
        /** @description idempotency-key-reused, ratio-exceeded */
        IdempotencyKeyReusedOrRatioExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "ratio-exceeded";
                };
            };
        };
        /** @description idempotency-key-reused, screening-required */
        IdempotencyKeyReusedOrScreeningRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "screening-required";
                };
            };
        };
        /** @description idempotency-key-reused, sheet-invalid */
        IdempotencyKeyReusedOrSheetInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "sheet-invalid";
                };
            };
        };
        /** @description idempotency-key-reused, too-many-addresses */
        IdempotencyKeyReusedOrTooManyAddresses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "too-many-addresses";
                };
            };
        };
        /** @description idempotency-key-reused, unknown-account */
        IdempotencyKeyReusedOrUnknownAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "unknown-account";
                };
            };
        };
        /** @description idempotency-key-reused, unknown-category */
        IdempotencyKeyReusedOrUnknownCategory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "idempotency-key-reused" | "unknown-category";
                };
            };
        };
        /** @description if-match-required */
        IfMatchRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "if-match-required";
                };
            };
        };
        /** @description internal */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "internal";
                };
            };
        };
        /** @description job-over */
        JobOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "job-over";
                };
            };
        };
        /** @description malformed, validation-failed */
        MalformedOrValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "malformed" | "validation-failed";
                };
            };
        };
        /** @description method-not-allowed */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "method-not-allowed";
                };
            };
        };
        /** @description no-profile */
        NoProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "no-profile";
                };
            };
        };
        /** @description not-found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-found";
                };
            };
        };
        /** @description not-found, not-on-register */
        NotFoundOrNotOnRegister: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-found" | "not-on-register";
                };
            };
        };
        /** @description What the caller has already, as If-None-Match says */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description not-published */
        NotPublished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-published";
                };
            };
        };
        /** @description outside-district */
        OutsideDistrict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "outside-district";
                };
            };
        };
        /** @description stale-version */
        StaleVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "stale-version";
                };
            };
        };
        /** @description timed-out */
        TimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "timed-out";
                };
            };
        };
        /** @description token-audience, token-expired, unauthenticated */
        TokenAudienceOrTokenExpiredOrUnauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "token-audience" | "token-expired" | "unauthenticated";
                };
            };
        };
        /** @description too-large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-large";
                };
            };
        };
        /** @description too-many-requests */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-many-requests";
                };
            };
        };
        /** @description too-slow */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-slow";
                };
            };
        };
        /** @description unavailable */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unavailable";
                };
            };
        };
        /** @description unsupported-media */
        UnsupportedMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unsupported-media";
                };
            };
        };
        /** @description wrong-state */
        WrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "wrong-state";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Of what was answered, with the version before the dot: "3.x7…". Sent back as If-Match it keeps what another wrote meanwhile, as If-None-Match it asks only for news */
        ETag: string;
        /** @description rel="next": the next page, while there is one */
        Link: string;
        /** @description Where what was made can be read */
        Location: string;
        /**
         * @description What is left to this caller: r requests in t seconds
         * @example "caller";r=599;t=42
         */
        RateLimit: string;
        /**
         * @description How many a caller has: q requests in w seconds
         * @example "caller";q=600;w=60
         */
        "RateLimit-Policy": string;
        /** @description In seconds */
        "Retry-After": number;
        /** @description Bearer */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    employment_myApplications: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApplicationsView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"] | components["schemas"]["ApplicationsOne"];
                };
            };
        };
    };
    employment_acceptJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_declineApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_inviteToInterview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_offerJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_exportApplicationCounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportCountsBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_listCourseSessions: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description of courses in which one has a place */
                mine?: boolean;
                /** @description exclusive */
                to?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CourseSessionLine"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        course: string;
                        held: boolean;
                        id: string;
                        present: string[];
                    };
                };
            };
        };
    };
    employment_enterAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        course: string;
                        held: boolean;
                        id: string;
                        present: string[];
                    };
                };
            };
        };
    };
    employment_listCourses: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                state?: "draft" | "open" | "running" | "finished" | "cancelled";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CoursesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_createCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    employment_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesOne"];
                };
            };
        };
    };
    employment_beginCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    employment_cancelCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    employment_finishCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    employment_openCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursesView"];
                };
            };
        };
    };
    employment_listTrainees: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraineesList"];
                };
            };
        };
    };
    employment_enrolInCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraineesView"];
                };
            };
        };
    };
    employment_myCredentials: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CredentialOwnView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_credential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialPublicView"];
                };
            };
        };
    };
    employment_downloadCredential: {
        parameters: {
            query: {
                /** @description with her name in it; else with a hash of it */
                named: boolean;
            };
            header?: never;
            path: {
                file: "badge.json" | "badge.svg";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                    "image/svg+xml": unknown;
                };
            };
        };
    };
    employment_revokeCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "revoked";
                    };
                };
            };
        };
    };
    employment_credentialStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vc": unknown;
                };
            };
        };
    };
    employment_verifyCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credential?: components["schemas"]["CredentialPublicView"];
                        differs?: string[];
                        issuer: {
                            name: string;
                        };
                        /** @enum {unknown} */
                        verdict: "foreign" | "revoked" | "tampered" | "unknown" | "valid";
                    };
                };
            };
        };
    };
    employment_listEmployers: {
        parameters: {
            query: {
                area: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                state?: "registered" | "verified" | "refused";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmployersView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_registerEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEmployer"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_employer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_changeEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_employerContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact?: string;
                        phone?: string;
                    };
                };
            };
        };
    };
    employment_employerHistory: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Step"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_inviteToEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    employment_importJobs: {
        parameters: {
            query?: {
                /** @description only look through it */
                dryRun?: boolean;
                /** @description all rows or none, or first those without a fault */
                rows?: "all" | "good";
            };
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    employment_markJobs: {
        parameters: {
            query?: {
                /** @description all rows, or only those that are still to be corrected */
                rows?: "all" | "good";
            };
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_employerMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
        };
    };
    employment_removeEmployerMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employment_refuseEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_verifyEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_exportEmployers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportEmployersBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_joinEmployer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinEmployerBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersView"];
                };
            };
        };
    };
    employment_myEmployers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersMine"];
                };
            };
        };
    };
    employment_employmentFigures: {
        parameters: {
            query: {
                /** @description county, subdistrict or community */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["employment_Figures"][];
                    };
                };
            };
        };
    };
    employment_credentialIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
        };
    };
    employment_rotateIssuerKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employment_issuerKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
        };
    };
    employment_jobByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("apply" | "change" | "fill" | "publish" | "revise" | "send-back" | "submit" | "withdraw")[];
                        /** @description Her latest application that still stands. */
                        application?: {
                            id: string;
                            /** @enum {unknown} */
                            state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
                        };
                        area: string;
                        code: string;
                        description: string;
                        employer: {
                            id: string;
                            name: string;
                        };
                        helpful: {
                            /** @enum {unknown} */
                            code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                            name: {
                                en: string;
                                "zh-CN": string;
                            };
                        }[];
                        id: string;
                        insurance: {
                            /** @enum {unknown} */
                            code: "accident" | "injury" | "maternity" | "medical" | "pension" | "unemployment";
                            /** @enum {unknown} */
                            name: "养老保险" | "医疗保险" | "失业保险" | "工伤保险" | "意外伤害保险" | "生育保险";
                        }[];
                        jsonLd?: {
                            [key: string]: unknown;
                        };
                        /** @description On foot from her home: the one distance that is shown of a job, wherever it is listed. */
                        metres?: number;
                        open: boolean;
                        openings: number;
                        pay: components["schemas"]["Pay"];
                        point: {
                            lat: number;
                            lon: number;
                        };
                        /** Format: date-time */
                        publishedAt?: string;
                        reason?: string;
                        required: {
                            /** @enum {unknown} */
                            code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                            name: {
                                en: string;
                                "zh-CN": string;
                            };
                        }[];
                        site: string;
                        /** @enum {unknown} */
                        state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                        taken: number;
                        title: string;
                        /** Format: date-time */
                        validThrough: string;
                        version: number;
                        weeklyHours: number;
                        windows: components["schemas"]["Window"][];
                    };
                };
            };
        };
    };
    employment_listJobs: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                pay?: "hour" | "piece";
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                skill?: "weaving" | "sewing" | "crafts" | "maternity-care" | "infant-care" | "elder-care" | "housekeeping" | "cleaning" | "cooking" | "pastry" | "cashier" | "sales" | "packing" | "office" | "customer-service" | "bookkeeping" | "tutoring" | "driving" | "hairdressing" | "teaching";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("apply" | "change" | "fill" | "publish" | "revise" | "send-back" | "submit" | "withdraw")[];
                            /** @description Her latest application that still stands. */
                            application?: {
                                id: string;
                                /** @enum {unknown} */
                                state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
                            };
                            area: string;
                            code: string;
                            description: string;
                            employer: {
                                id: string;
                                name: string;
                            };
                            helpful: {
                                /** @enum {unknown} */
                                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                                name: {
                                    en: string;
                                    "zh-CN": string;
                                };
                            }[];
                            id: string;
                            insurance: {
                                /** @enum {unknown} */
                                code: "accident" | "injury" | "maternity" | "medical" | "pension" | "unemployment";
                                /** @enum {unknown} */
                                name: "养老保险" | "医疗保险" | "失业保险" | "工伤保险" | "意外伤害保险" | "生育保险";
                            }[];
                            /** @description On foot from her home: the one distance that is shown of a job, wherever it is listed. */
                            metres?: number;
                            openings: number;
                            pay: components["schemas"]["Pay"];
                            point: {
                                lat: number;
                                lon: number;
                            };
                            /** Format: date-time */
                            publishedAt?: string;
                            reason?: string;
                            required: {
                                /** @enum {unknown} */
                                code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                                name: {
                                    en: string;
                                    "zh-CN": string;
                                };
                            }[];
                            site: string;
                            /** @enum {unknown} */
                            state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                            taken: number;
                            title: string;
                            /** Format: date-time */
                            validThrough: string;
                            version: number;
                            weeklyHours: number;
                            windows: components["schemas"]["Window"][];
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJob"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description application/ld+json for schema.org JobPosting */
                Accept?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("apply" | "change" | "fill" | "publish" | "revise" | "send-back" | "submit" | "withdraw")[];
                        /** @description Her latest application that still stands. */
                        application?: {
                            id: string;
                            /** @enum {unknown} */
                            state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
                        };
                        area: string;
                        code: string;
                        description: string;
                        employer: {
                            id: string;
                            name: string;
                        };
                        helpful: {
                            /** @enum {unknown} */
                            code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                            name: {
                                en: string;
                                "zh-CN": string;
                            };
                        }[];
                        id: string;
                        insurance: {
                            /** @enum {unknown} */
                            code: "accident" | "injury" | "maternity" | "medical" | "pension" | "unemployment";
                            /** @enum {unknown} */
                            name: "养老保险" | "医疗保险" | "失业保险" | "工伤保险" | "意外伤害保险" | "生育保险";
                        }[];
                        jsonLd?: {
                            [key: string]: unknown;
                        };
                        /** @description On foot from her home: the one distance that is shown of a job, wherever it is listed. */
                        metres?: number;
                        open: boolean;
                        openings: number;
                        pay: components["schemas"]["Pay"];
                        point: {
                            lat: number;
                            lon: number;
                        };
                        /** Format: date-time */
                        publishedAt?: string;
                        reason?: string;
                        required: {
                            /** @enum {unknown} */
                            code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                            name: {
                                en: string;
                                "zh-CN": string;
                            };
                        }[];
                        site: string;
                        /** @enum {unknown} */
                        state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                        taken: number;
                        title: string;
                        /** Format: date-time */
                        validThrough: string;
                        version: number;
                        weeklyHours: number;
                        windows: components["schemas"]["Window"][];
                    };
                };
            };
        };
    };
    employment_changeJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_listJobApplications: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApplicationsView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_applyForJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
        };
    };
    employment_jobCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
        };
    };
    employment_jobChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsChannelCounts"];
                };
            };
        };
    };
    employment_fillJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_jobHistory: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Step"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_matchOfJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        fits: true;
                        match: components["schemas"]["employment_Match"];
                    } | {
                        /** @constant */
                        fits: false;
                        /** @enum {unknown} */
                        reason: "hours-do-not-fit" | "pay-too-low" | "skill-missing" | "too-far";
                    };
                };
            };
        };
    };
    employment_jobNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
        };
    };
    employment_listPosters: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PosterView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_putUpNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutUpBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterView"];
                };
            };
        };
    };
    employment_publishJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_reviseJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_sendBackJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_shareJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingWords"];
                };
            };
        };
    };
    employment_submitJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_withdrawJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsJobView"];
                };
            };
        };
    };
    employment_exportJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportJobsBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_listManagedJobs: {
        parameters: {
            query?: {
                /** @description for staff, together with state or q */
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                /** @description one’s own */
                employer?: string;
                limit?: number;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                state?: "draft" | "submitted" | "published" | "filled" | "expired" | "withdrawn";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobsJobView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_jobTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_checkWording: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsWording"];
                };
            };
        };
    };
    employment_listen: {
        parameters: {
            query: {
                /** @description what is listened to, as cases:140321001001; up to 50, separated by commas */
                topics: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    employment_listMatches: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            factors: components["schemas"]["employment_Factor"][];
                            job: {
                                allowedActions: ("apply" | "change" | "fill" | "publish" | "revise" | "send-back" | "submit" | "withdraw")[];
                                /** @description Her latest application that still stands. */
                                application?: {
                                    id: string;
                                    /** @enum {unknown} */
                                    state: "contacted" | "declined" | "interviewing" | "offered" | "placed" | "submitted" | "withdrawn";
                                };
                                area: string;
                                code: string;
                                description: string;
                                employer: {
                                    id: string;
                                    name: string;
                                };
                                helpful: {
                                    /** @enum {unknown} */
                                    code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                                    name: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                }[];
                                id: string;
                                insurance: {
                                    /** @enum {unknown} */
                                    code: "accident" | "injury" | "maternity" | "medical" | "pension" | "unemployment";
                                    /** @enum {unknown} */
                                    name: "养老保险" | "医疗保险" | "失业保险" | "工伤保险" | "意外伤害保险" | "生育保险";
                                }[];
                                /** @description On foot from her home: the one distance that is shown of a job, wherever it is listed. */
                                metres?: number;
                                openings: number;
                                pay: components["schemas"]["Pay"];
                                point: {
                                    lat: number;
                                    lon: number;
                                };
                                /** Format: date-time */
                                publishedAt?: string;
                                reason?: string;
                                required: {
                                    /** @enum {unknown} */
                                    code: "bookkeeping" | "cashier" | "cleaning" | "cooking" | "crafts" | "customer-service" | "driving" | "elder-care" | "hairdressing" | "housekeeping" | "infant-care" | "maternity-care" | "office" | "packing" | "pastry" | "sales" | "sewing" | "teaching" | "tutoring" | "weaving";
                                    name: {
                                        en: string;
                                        "zh-CN": string;
                                    };
                                }[];
                                site: string;
                                /** @enum {unknown} */
                                state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                                taken: number;
                                title: string;
                                /** Format: date-time */
                                validThrough: string;
                                version: number;
                                weeklyHours: number;
                                windows: components["schemas"]["Window"][];
                            };
                            metres: number;
                            /** @description The sum of the factors' points, of 100. */
                            score: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_listMicroHomes: {
        parameters: {
            query: {
                area: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MicroHomeHomeView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_foundMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundHome"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_microHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_changeMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_closeMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_inviteHost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    employment_microHomeMembers: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            id: string;
                            /** Format: date-time */
                            joinedAt: string;
                            name?: string;
                            phone?: string;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_joinMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_leaveMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employment_microHomeNeeds: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("answer" | "close" | "consent" | "refer" | "refuse" | "take-back" | "withdraw")[];
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            changedAt: string;
                            id: string;
                            /** @enum {unknown} */
                            kind: "advice" | "course" | "job" | "mediation";
                            microHome: {
                                id: string;
                                name: string;
                            };
                            mine: boolean;
                            name?: string;
                            paper?: string;
                            referral?: {
                                /** @enum {unknown} */
                                kind: "advice" | "course" | "job" | "mediation";
                                /** @enum {unknown} */
                                stage?: "closed" | "handling" | "opened" | "rejected";
                                /** @enum {unknown} */
                                state: "done" | "proposed" | "refused" | "returned" | "sent" | "withdrawn";
                            };
                            /** @enum {unknown} */
                            state: "answered" | "closed" | "referred" | "taken-back" | "told";
                            version: number;
                            walkIn: boolean;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_tellNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_listPieceOrders: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "taken" | "working" | "delivered" | "settled" | "cancelled";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PieceOrderOrderView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_takePieceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOrderBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_reopenMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_hostMicroHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomeHomeView"];
                };
            };
        };
    };
    employment_myMicroHomes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicroHomesMine"];
                };
            };
        };
    };
    employment_myNeeds: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("answer" | "close" | "consent" | "refer" | "refuse" | "take-back" | "withdraw")[];
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            changedAt: string;
                            id: string;
                            /** @enum {unknown} */
                            kind: "advice" | "course" | "job" | "mediation";
                            microHome: {
                                id: string;
                                name: string;
                            };
                            mine: boolean;
                            name?: string;
                            paper?: string;
                            referral?: {
                                /** @enum {unknown} */
                                kind: "advice" | "course" | "job" | "mediation";
                                /** @enum {unknown} */
                                stage?: "closed" | "handling" | "opened" | "rejected";
                                /** @enum {unknown} */
                                state: "done" | "proposed" | "refused" | "returned" | "sent" | "withdrawn";
                            };
                            /** @enum {unknown} */
                            state: "answered" | "closed" | "referred" | "taken-back" | "told";
                            version: number;
                            walkIn: boolean;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_need: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_answerNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_closeNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_consentToReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_referNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_refuseReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_takeNeedBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOne"];
                };
            };
        };
    };
    employment_needFigures: {
        parameters: {
            query: {
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsFigures"];
                };
            };
        };
    };
    employment_needsReferred: {
        parameters: {
            query: {
                area: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("answer" | "close" | "consent" | "refer" | "refuse" | "take-back" | "withdraw")[];
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            changedAt: string;
                            id: string;
                            /** @enum {unknown} */
                            kind: "advice" | "course" | "job" | "mediation";
                            microHome: {
                                id: string;
                                name: string;
                            };
                            mine: boolean;
                            name?: string;
                            paper?: string;
                            referral?: {
                                /** @enum {unknown} */
                                kind: "advice" | "course" | "job" | "mediation";
                                /** @enum {unknown} */
                                stage?: "closed" | "handling" | "opened" | "rejected";
                                /** @enum {unknown} */
                                state: "done" | "proposed" | "refused" | "returned" | "sent" | "withdrawn";
                            };
                            /** @enum {unknown} */
                            state: "answered" | "closed" | "referred" | "taken-back" | "told";
                            version: number;
                            walkIn: boolean;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    employment_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    employment_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    employment_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    employment_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    employment_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    employment_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    employment_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    employment_pieceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_cancelPieceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_deliverPieceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_listPieceEntries: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                share?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PieceOrderEntryView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_enterPieces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_correctPieceEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                entry: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_exportPieceEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_reopenPieceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_settlePieceOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_sharePieces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOrdersView"];
                };
            };
        };
    };
    employment_exportPieceFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarnedQuery"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    employment_pieceFigures: {
        parameters: {
            query: {
                /** @description county, subdistrict or community */
                area: string;
                /** @description left out: the last month that is over */
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarnedFigures"];
                };
            };
        };
    };
    employment_myPieceIncome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fen: number;
                        items: components["schemas"]["MonthOfIncome"][];
                        owedFen: number;
                    };
                };
            };
        };
    };
    employment_forgetPieceMaker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employment_myPieceShares: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accepted: number;
                            given: number;
                            handedIn: number;
                            id: string;
                            material: number;
                            order: components["schemas"]["PieceOrderOrderView"];
                            owed: number;
                            owedFen: number;
                            paid: number;
                            paidFen: number;
                            rejected: number;
                            toMake: number;
                            waiting: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_listPostersDue: {
        parameters: {
            query: {
                area: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: "take-down"[];
                            /** Format: date-time */
                            at: string;
                            copies: number;
                            /** Format: date-time */
                            dueAt?: string;
                            /** Format: date-time */
                            endedAt?: string;
                            id: string;
                            job: {
                                code: string;
                                id: string;
                                /** @enum {unknown} */
                                state: "draft" | "expired" | "filled" | "published" | "submitted" | "withdrawn";
                                title: string;
                            };
                            place: string;
                            point: {
                                lat: number;
                                lon: number;
                            };
                            /** @enum {unknown} */
                            state: "due" | "hanging" | "not-found" | "taken-down";
                            version: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_takeDownNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PosterView"];
                };
            };
        };
    };
    employment_seeker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeekersOwn"];
                };
            };
        };
    };
    employment_putSeeker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeekersOwn"];
                };
            };
        };
    };
    employment_forgetSeeker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    employment_seekerReadings: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SeekersReadingView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_listSkills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillsList"];
                };
            };
        };
    };
    employment_myTraining: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TraineesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    employment_acceptTraining: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraineesView"];
                };
            };
        };
    };
    employment_declineTraining: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraineesView"];
                };
            };
        };
    };
    employment_leaveTraining: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraineesView"];
                };
            };
        };
    };
    employment_wordingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingRules"];
                };
            };
        };
    };
    exchange_pullEvents: {
        parameters: {
            query?: {
                /** @description the cursor behind what was read before; from the first event on without it, from now on with `latest` */
                after?: string;
                /** @description only of this area, and of the whole district */
                area?: string;
                limit?: number;
                /** @description only these, separated by commas */
                types?: ("grid.grid.published.v1" | "grid.grid.retired.v1" | "grid.category.changed.v1" | "grid.clock.changed.v1" | "grid.case.registered.v1" | "grid.case.accepted.v1" | "grid.case.dispatched.v1" | "grid.case.started.v1" | "grid.case.returned.v1" | "grid.case.extension-requested.v1" | "grid.case.extension-decided.v1" | "grid.case.submitted.v1" | "grid.case.sent-back.v1" | "grid.case.closed.v1" | "grid.case.rated.v1" | "grid.case.reopened.v1" | "grid.case.rejected.v1" | "grid.case.duplicate-marked.v1" | "grid.case.escalated.v1" | "grid.case.moderated.v1" | "grid.root-cause.changed.v1" | "youth.programme.changed.v1" | "youth.session.changed.v1" | "volunteering.team.changed.v1" | "volunteering.task.opened.v1" | "volunteering.task.finished.v1" | "employment.employer.changed.v1" | "employment.job.changed.v1" | "employment.course.changed.v1")[];
                /** @description seconds to wait for an event where there is none */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/cloudevents-batch+json": unknown;
                };
            };
        };
    };
    exchange_streamEvents: {
        parameters: {
            query?: {
                /** @description the cursor behind what was read before; from the first event on without it, from now on with `latest` */
                after?: string;
                /** @description only of this area, and of the whole district */
                area?: string;
                /** @description only these, separated by commas */
                types?: ("grid.grid.published.v1" | "grid.grid.retired.v1" | "grid.category.changed.v1" | "grid.clock.changed.v1" | "grid.case.registered.v1" | "grid.case.accepted.v1" | "grid.case.dispatched.v1" | "grid.case.started.v1" | "grid.case.returned.v1" | "grid.case.extension-requested.v1" | "grid.case.extension-decided.v1" | "grid.case.submitted.v1" | "grid.case.sent-back.v1" | "grid.case.closed.v1" | "grid.case.rated.v1" | "grid.case.reopened.v1" | "grid.case.rejected.v1" | "grid.case.duplicate-marked.v1" | "grid.case.escalated.v1" | "grid.case.moderated.v1" | "grid.root-cause.changed.v1" | "youth.programme.changed.v1" | "youth.session.changed.v1" | "volunteering.team.changed.v1" | "volunteering.task.opened.v1" | "volunteering.task.finished.v1" | "employment.employer.changed.v1" | "employment.job.changed.v1" | "employment.course.changed.v1")[];
            };
            header?: {
                /** @description the id of the last event that was received: the stream goes on behind it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
        };
    };
    exchange_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    exchange_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    exchange_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    exchange_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    exchange_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    exchange_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    exchange_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    exchange_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    exchange_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    exchange_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    exchange_eventSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": unknown;
                };
            };
        };
    };
    exchange_listSubscriptions: {
        parameters: {
            query?: {
                /** @description of this client: its account; for whoever administers the district */
                account?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                            area?: string;
                            changesOver: boolean;
                            id: string;
                            /** Format: date-time */
                            madeAt: string;
                            ordered: boolean;
                            rate?: number;
                            /** @enum {unknown} */
                            reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                            /** @enum {unknown} */
                            state: "active" | "disabled" | "ended" | "unconfirmed";
                            types?: string[];
                            url: string;
                            version: number;
                            /** @description Deliveries that wait, counted to a thousand. */
                            waiting: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    exchange_makeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeSubscription"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        secret: string;
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_changeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscription"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_confirmSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_listDeliveries: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "waiting" | "sent" | "dead";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveriesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    exchange_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesOne"];
                };
            };
        };
    };
    exchange_replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesView"];
                };
            };
        };
    };
    exchange_disableSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_endSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_endSubscriptionSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_makeSubscriptionSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        secret: string;
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    exchange_replaySubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaySubscription"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "confirm" | "disable" | "end" | "end-secret" | "make-secret" | "replay")[];
                        area?: string;
                        changesOver: boolean;
                        id: string;
                        /** Format: date-time */
                        madeAt: string;
                        ordered: boolean;
                        rate?: number;
                        /** @enum {unknown} */
                        reason?: "asked" | "failing" | "gone" | "not-allowed" | "unreachable";
                        /** @enum {unknown} */
                        state: "active" | "disabled" | "ended" | "unconfirmed";
                        types?: string[];
                        url: string;
                        version: number;
                        /** @description Deliveries that wait, counted to a thousand. */
                        waiting: number;
                    };
                };
            };
        };
    };
    grid_listAreas: {
        parameters: {
            query?: {
                /** @description only this area and what lies in it, at any depth */
                area?: string;
                /** @description only what lies directly in it */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
        };
    };
    grid_area: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
        };
    };
    grid_uploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    grid_downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mp4": unknown;
                    "audio/webm": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                };
            };
        };
    };
    grid_listCases: {
        parameters: {
            query?: {
                area?: string;
                category?: string;
                /** @description next of the page before */
                cursor?: string;
                /** @description not overdue yet, but before the day ends in Shanghai */
                dueToday?: boolean;
                /** @description by which number the caller brought it */
                externalId?: string;
                from?: string;
                limit?: number;
                /** @description the number of a case */
                number?: string;
                overdue?: boolean;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                relation?: "reported" | "followed" | "handling";
                /** @description a cursor goes on in the order that it came from */
                sort?: "-registered" | "registered" | "due" | "-due";
                /** @description one or more, separated by commas */
                state?: ("registered" | "accepted" | "dispatched" | "handling" | "returned" | "verifying" | "closed" | "followed-up" | "rejected" | "duplicate")[];
                /** @description exclusive */
                to?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
                urgency?: "danger" | "utility" | "ordinary";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseSummary"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_reportCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCase"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_decideExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtension"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_dispatchCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dispatch"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_followCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_unfollowCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_markDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDuplicate"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_moderateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Moderate"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_rateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rate"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_rejectCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reject"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["grid_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtension"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_requestHands: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestHands"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_returnCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["grid_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_revealContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reveal"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reporter"];
                };
            };
        };
    };
    grid_sendBackCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["grid_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_startCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_submitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submit"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhole"];
                };
            };
        };
    };
    grid_caseTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesTimeline"];
                };
            };
        };
    };
    grid_countCases: {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCounts"];
                };
            };
        };
    };
    grid_exportCases: {
        parameters: {
            query?: {
                area?: string;
                category?: string;
                /** @description next of the page before */
                cursor?: string;
                /** @description not overdue yet, but before the day ends in Shanghai */
                dueToday?: boolean;
                /** @description by which number the caller brought it */
                externalId?: string;
                from?: string;
                limit?: number;
                /** @description the number of a case */
                number?: string;
                overdue?: boolean;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                relation?: "reported" | "followed" | "handling";
                /** @description a cursor goes on in the order that it came from */
                sort?: "-registered" | "registered" | "due" | "-due";
                /** @description one or more, separated by commas */
                state?: ("registered" | "accepted" | "dispatched" | "handling" | "returned" | "verifying" | "closed" | "followed-up" | "rejected" | "duplicate")[];
                /** @description exclusive */
                to?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
                urgency?: "danger" | "utility" | "ordinary";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    grid_caseFigures: {
        parameters: {
            query: {
                area?: string;
                by: "subdistrict" | "community" | "grid" | "category" | "month" | "day";
                /** @description the first month, or day, of registration */
                from?: string;
                /** @description the last month, or day, of registration; by category only months */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["grid_Figures"][];
                    };
                };
            };
        };
    };
    grid_caseMap: {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardMap"];
                };
            };
        };
    };
    grid_nearbyCases: {
        parameters: {
            query: {
                category: string;
                lat: number;
                lon: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("accept" | "close" | "decide-extension" | "dispatch" | "mark-duplicate" | "moderate" | "rate" | "reject" | "reopen" | "request-extension" | "request-hands" | "return" | "reveal-contact" | "send-back" | "start" | "submit")[];
                            area: {
                                code: string;
                                name: string;
                            };
                            category: {
                                /** @description As cases name it: its group, and a name of its own. It stays. */
                                code: string;
                                name: components["schemas"]["LanguageMap"];
                            };
                            /** @enum {unknown} */
                            channel: "api" | "class" | "console" | "grid-worker" | "hail" | "inspection" | "meeting" | "micro-home" | "phone";
                            description: string;
                            /** Format: date-time */
                            dueAnswerAt: string;
                            /** Format: date-time */
                            dueDispatchAt: string;
                            externalId?: string;
                            followers: number;
                            gridVersion?: number;
                            handler?: string;
                            hands?: components["schemas"]["Hands"];
                            id: string;
                            metres: number;
                            mine: boolean;
                            number: string;
                            /** @enum {unknown} */
                            overdue?: "answer" | "dispatch";
                            point: {
                                lat: number;
                                lon: number;
                            };
                            public: boolean;
                            /** Format: date-time */
                            registeredAt: string;
                            source?: string;
                            /** @enum {unknown} */
                            state: "accepted" | "closed" | "dispatched" | "duplicate" | "followed-up" | "handling" | "registered" | "rejected" | "returned" | "verifying";
                            /** @enum {unknown} */
                            urgency: "danger" | "ordinary" | "utility";
                            version: number;
                        }[];
                    };
                };
            };
        };
    };
    grid_casePoints: {
        parameters: {
            query?: {
                area?: string;
                /** @description the first day of registration */
                from?: string;
                /** @description the last day of registration */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CasePoint"][];
                        more: boolean;
                    };
                };
            };
        };
    };
    grid_listPublicCases: {
        parameters: {
            query?: {
                area?: string;
                category?: string;
                /** @description next of the page before */
                cursor?: string;
                /** @description with lon */
                lat?: number;
                limit?: number;
                /** @description with lat: only what lies in the square of two kilometres around it */
                lon?: number;
                state?: "open" | "done";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicCasesLine"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesList"];
                };
            };
        };
    };
    grid_introduceCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntroduceCategory"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesView"];
                };
            };
        };
    };
    grid_changeCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesView"];
                };
            };
        };
    };
    grid_restoreCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesView"];
                };
            };
        };
    };
    grid_withdrawCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesView"];
                };
            };
        };
    };
    grid_listClocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesListClocks"];
                };
            };
        };
    };
    grid_changeClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                urgency: "danger" | "utility" | "ordinary";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClocksView"];
                };
            };
        };
    };
    grid_listErrands: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "open" | "done" | "not-found";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ErrandsLine"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_errand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrandsView"];
                };
            };
        };
    };
    grid_finishErrand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrandsView"];
                };
            };
        };
    };
    grid_errandNotFound: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrandsView"];
                };
            };
        };
    };
    grid_listGrids: {
        parameters: {
            query?: {
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridList"];
                };
            };
        };
    };
    grid_gridMap: {
        parameters: {
            query?: {
                /** @description only the grids in it */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        type: "FeatureCollection";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    grid_grid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridDetail"];
                };
            };
        };
    };
    grid_gridContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridContacts"];
                };
            };
        };
    };
    grid_gridStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
        };
    };
    grid_assignGridStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["grid_Roster"];
                };
            };
        };
    };
    grid_importGrids: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
        };
    };
    grid_listen: {
        parameters: {
            query: {
                /** @description what is listened to, as cases:140321001001; up to 50, separated by commas */
                topics: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    grid_locate: {
        parameters: {
            query: {
                crs?: "WGS84" | "GCJ-02";
                /** @description degrees */
                lat: number;
                /** @description degrees */
                lon: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
        };
    };
    grid_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    grid_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    grid_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    grid_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    grid_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    grid_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    grid_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    grid_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    grid_listReplyTemplates: {
        parameters: {
            query?: {
                area?: string;
                command?: "submit" | "close" | "reject" | "return";
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "offered" | "withdrawn";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            allowedActions: ("change" | "restore" | "withdraw")[];
                            area: {
                                code: string;
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            category?: {
                                /** @description As cases name it: its group, and a name of its own. It stays. */
                                code: string;
                                name: components["schemas"]["LanguageMap"];
                            };
                            /** @enum {unknown} */
                            command: "close" | "reject" | "return" | "submit";
                            id: string;
                            /** @enum {unknown} */
                            state: "offered" | "withdrawn";
                            title: string;
                            version: number;
                            words: string;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_writeReplyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTemplate"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("change" | "restore" | "withdraw")[];
                        area: {
                            code: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                        category?: {
                            /** @description As cases name it: its group, and a name of its own. It stays. */
                            code: string;
                            name: components["schemas"]["LanguageMap"];
                        };
                        /** @enum {unknown} */
                        command: "close" | "reject" | "return" | "submit";
                        id: string;
                        /** @enum {unknown} */
                        state: "offered" | "withdrawn";
                        title: string;
                        version: number;
                        words: string;
                    };
                };
            };
        };
    };
    grid_changeReplyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("change" | "restore" | "withdraw")[];
                        area: {
                            code: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                        category?: {
                            /** @description As cases name it: its group, and a name of its own. It stays. */
                            code: string;
                            name: components["schemas"]["LanguageMap"];
                        };
                        /** @enum {unknown} */
                        command: "close" | "reject" | "return" | "submit";
                        id: string;
                        /** @enum {unknown} */
                        state: "offered" | "withdrawn";
                        title: string;
                        version: number;
                        words: string;
                    };
                };
            };
        };
    };
    grid_restoreReplyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("change" | "restore" | "withdraw")[];
                        area: {
                            code: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                        category?: {
                            /** @description As cases name it: its group, and a name of its own. It stays. */
                            code: string;
                            name: components["schemas"]["LanguageMap"];
                        };
                        /** @enum {unknown} */
                        command: "close" | "reject" | "return" | "submit";
                        id: string;
                        /** @enum {unknown} */
                        state: "offered" | "withdrawn";
                        title: string;
                        version: number;
                        words: string;
                    };
                };
            };
        };
    };
    grid_withdrawReplyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowedActions: ("change" | "restore" | "withdraw")[];
                        area: {
                            code: string;
                            name: string;
                        };
                        /** Format: date-time */
                        at: string;
                        category?: {
                            /** @description As cases name it: its group, and a name of its own. It stays. */
                            code: string;
                            name: components["schemas"]["LanguageMap"];
                        };
                        /** @enum {unknown} */
                        command: "close" | "reject" | "return" | "submit";
                        id: string;
                        /** @enum {unknown} */
                        state: "offered" | "withdrawn";
                        title: string;
                        version: number;
                        words: string;
                    };
                };
            };
        };
    };
    grid_offeredReplyTemplates: {
        parameters: {
            query: {
                /** @description of the case */
                area: string;
                /** @description of the case */
                category: string;
                command: "submit" | "close" | "reject" | "return";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyTemplatesOffered"];
                };
            };
        };
    };
    grid_listRootCauses: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "suggested" | "open" | "resolved" | "closed" | "dismissed";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RootCausesSummary"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_proposeRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRootCause"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_rootCause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_casesOfRootCause: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseSummary"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    grid_changeRootCausePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_confirmRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_dismissRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_reopenRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_resolveRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    grid_takeOnRootCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCausesSummary"];
                };
            };
        };
    };
    identity_myAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    identity_myAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AddressView"][];
                    };
                };
            };
        };
    };
    identity_saveMyAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAddress"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    identity_removeMyAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_appAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
        };
    };
    identity_removeApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_confirmApp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCode"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
        };
    };
    identity_myContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContact"];
                };
            };
        };
    };
    identity_myAccountEvents: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountEventView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_giveMyName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveName"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_changeNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForNumber"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_stopNumberChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_sendNumberCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNumber"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
        };
    };
    identity_addPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    identity_removePasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_passkeyOptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        options: string;
                        ticket: string;
                    };
                };
            };
        };
    };
    identity_setMyPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_newRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
        };
    };
    identity_proveWhoIAm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveWho"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                    };
                };
            };
        };
    };
    identity_resumeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopAccount"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_stopAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopAccount"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_listAgencyClients: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                            areas: string[];
                            /** @enum {unknown} */
                            auth: "key" | "secret";
                            clientId: string;
                            /** Format: date-time */
                            endedAt?: string;
                            id: string;
                            keys: components["schemas"]["PublicJwk"][];
                            kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            name: string;
                            origins: string[];
                            secrets: {
                                id: string;
                                /** Format: date-time */
                                lastUsedAt?: string;
                                /** Format: date-time */
                                madeAt: string;
                                tail: string;
                            }[];
                            /** @enum {unknown} */
                            state: "active" | "ended";
                            version: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_makeAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeAgencyClient"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secret?: string;
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_agencyClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_changeAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgencyClient"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_endAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_endAgencySecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSecret"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_makeAgencySecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: ("change" | "end" | "end-secret" | "make-secret")[];
                        areas: string[];
                        /** @enum {unknown} */
                        auth: "key" | "secret";
                        clientId: string;
                        /** Format: date-time */
                        endedAt?: string;
                        id: string;
                        keys: components["schemas"]["PublicJwk"][];
                        kinds: ("case-reports" | "cases" | "jobs" | "programmes" | "reference" | "teams")[];
                        /** Format: date-time */
                        lastUsedAt?: string;
                        /** Format: date-time */
                        madeAt: string;
                        name: string;
                        origins: string[];
                        secret?: string;
                        secrets: {
                            id: string;
                            /** Format: date-time */
                            lastUsedAt?: string;
                            /** Format: date-time */
                            madeAt: string;
                            tail: string;
                        }[];
                        /** @enum {unknown} */
                        state: "active" | "ended";
                        version: number;
                    };
                };
            };
        };
    };
    identity_listDependants: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "asked" | "active" | "refused" | "ended";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DependantView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_askToActFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActFor"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
        };
    };
    identity_confirmDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeardYes"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
        };
    };
    identity_endDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
        };
    };
    identity_refuseDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
        };
    };
    identity_actFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
        };
    };
    identity_myDependants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DependantView"][];
                    };
                };
            };
        };
    };
    identity_waitingDependants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waiting: number;
                    };
                };
            };
        };
    };
    identity_listGrants: {
        parameters: {
            query?: {
                /** @description held in this area, or in one that lies in it */
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                role?: "grid-worker" | "grid-lead" | "community-staff" | "subdistrict-staff" | "district-staff" | "volunteer" | "team-leader" | "guardian" | "teacher" | "job-seeker" | "employer" | "agency" | "system-admin";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GrantView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_giveRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRole"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_withdrawRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_extendRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity_Term"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_pauseRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_resignRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_resumeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_roleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantsChoices"];
                };
            };
        };
    };
    identity_listRoleInvitations: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InvitationView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_inviteToRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToRole"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    identity_resendRoleInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    identity_withdrawRoleInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    identity_acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
        };
    };
    identity_lookAtInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    identity_listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ElsewhereView"][];
                    };
                };
            };
        };
    };
    identity_removeLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_finishLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAnswer"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_linkDirectory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectoryPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_startLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                    };
                };
            };
        };
    };
    identity_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        actor?: {
                            accountId: string;
                            name: string;
                        };
                        grants: components["schemas"]["Grant"][];
                        held: components["schemas"]["Grant"][];
                        /** @enum {unknown} */
                        kind: "client" | "nobody" | "person" | "system";
                        name: string;
                        /** @constant */
                        needsSecondFactor?: true;
                    };
                };
            };
        };
    };
    identity_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    identity_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    identity_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    identity_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    identity_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    identity_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    identity_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    identity_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    identity_listOrganisations: {
        parameters: {
            query?: {
                /** @description that lie in this area */
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                kind?: "volunteers" | "employer" | "agency";
                limit?: number;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                state?: "waiting" | "active" | "refused" | "ended";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationsView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_people: {
        parameters: {
            query: {
                /** @description up to 100 account ids, separated by commas */
                ids: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonView"][];
                    };
                };
            };
        };
    };
    identity_privacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
        };
    };
    identity_listRecoveries: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "asked" | "proven" | "done" | "refused" | "stopped";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecoveryView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    identity_askRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecovery"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        allowedActions: string[];
                        area: string;
                        /** Format: date-time */
                        askedAt: string;
                        askedBy: string;
                        id: string;
                        reason: string;
                        /** @description With demo data only: the page shows it, since no message goes to anybody. */
                        shown?: string;
                        /** @enum {unknown} */
                        state: "asked" | "done" | "proven" | "refused" | "stopped";
                        version: number;
                    };
                };
            };
        };
    };
    identity_approveRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
        };
    };
    identity_proveRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryCodeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
        };
    };
    identity_refuseRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
        };
    };
    identity_stopRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
        };
    };
    identity_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsList"];
                };
            };
        };
    };
    identity_endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Of the session; `current` for the one that asks */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_endAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    identity_liftSignInLock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftLock"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gateway_live: {
        parameters: {
            query: {
                /** @description <service>.<topic>, with commas between them */
                topics: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    volunteering_uploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    volunteering_downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mp4": unknown;
                    "audio/webm": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                };
            };
        };
    };
    volunteering_myDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyMine"];
                };
            };
        };
    };
    volunteering_beginDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDuty"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        onDuty: boolean;
                        point: {
                            lat: number;
                            lon: number;
                        };
                        /** Format: date-time */
                        since: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    volunteering_endDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    volunteering_volunteeringFigures: {
        parameters: {
            query: {
                /** @description county, subdistrict, community or grid */
                area: string;
                /** @description the first day of confirmation */
                from?: string;
                /** @description the last day of confirmation */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteeringFigures"];
                };
            };
        };
    };
    volunteering_listHails: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                relation?: "raised" | "asked" | "area";
                /** @description one or more, separated by commas */
                state?: ("hailed" | "answered" | "arrived" | "done" | "not-met" | "referred" | "escalated" | "cancelled")[];
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HailsSummary"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_raiseHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseHail"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_hail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_acceptHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_arriveAtHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_cancelHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_finishHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_hailNotMet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_referHail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HailsView"];
                };
            };
        };
    };
    volunteering_listHours: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "pending" | "confirmed" | "reversed";
                /** @description a team one leads; absent: one’s own */
                team?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HoursView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_enterHours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterHours"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursView"];
                };
            };
        };
    };
    volunteering_confirmHours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursView"];
                };
            };
        };
    };
    volunteering_reverseHours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reversal"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursView"];
                };
            };
        };
    };
    volunteering_hoursBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        confirmed: number;
                        pending: number;
                    };
                };
            };
        };
    };
    volunteering_listen: {
        parameters: {
            query: {
                /** @description what is listened to, as cases:140321001001; up to 50, separated by commas */
                topics: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    volunteering_myMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsMine"];
                };
            };
        };
    };
    volunteering_activateMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsView"];
                };
            };
        };
    };
    volunteering_leaveTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsView"];
                };
            };
        };
    };
    volunteering_suspendMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsView"];
                };
            };
        };
    };
    volunteering_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    volunteering_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    volunteering_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    volunteering_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    volunteering_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    volunteering_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    volunteering_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    volunteering_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    volunteering_myRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    volunteering_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    volunteering_listRegistrations: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                screening?: "waiting" | "passed" | "refused";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Registration"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_passVolunteer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Screened"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    volunteering_refuseVolunteer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Screened"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    volunteering_listTasks: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description those one took */
                mine?: boolean;
                state?: "open" | "working" | "finished";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TasksSummary"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    volunteering_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksView"];
                };
            };
        };
    };
    volunteering_checkInToTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksOutcome"];
                };
            };
        };
    };
    volunteering_checkOutOfTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksOutcome"];
                };
            };
        };
    };
    volunteering_finishTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTask"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksOutcome"];
                };
            };
        };
    };
    volunteering_releaseTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
        };
    };
    volunteering_takeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksOutcome"];
                };
            };
        };
    };
    volunteering_listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsList"];
                };
            };
        };
    };
    volunteering_enterOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Organisation"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    volunteering_renameOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamName"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    volunteering_closeOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    volunteering_listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsMembers"];
                };
            };
        };
    };
    volunteering_applyForMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsView"];
                };
            };
        };
    };
    youth_liftBar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        liftedAt?: string;
                    };
                };
            };
        };
    };
    youth_listChildren: {
        parameters: {
            query: {
                area: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            area: string;
                            birthday?: string;
                            health?: string;
                            id: string;
                            name?: string;
                            phone?: string;
                            /** Format: date-time */
                            registeredAt: string;
                            school?: string;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_registerChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterChild"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"];
                };
            };
        };
    };
    youth_child: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"];
                };
            };
        };
    };
    youth_changeChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"];
                };
            };
        };
    };
    youth_childAttendance: {
        parameters: {
            query: {
                programme: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attended: number;
                        completed: boolean;
                        held: number;
                        items: components["schemas"]["AttendedSession"][];
                        share: number;
                    };
                };
            };
        };
    };
    youth_listBars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleBars"];
                };
            };
        };
    };
    youth_barPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BarPerson"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarView"];
                };
            };
        };
    };
    youth_consentHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleConsents"];
                };
            };
        };
    };
    youth_decideConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"] | components["schemas"]["PeopleDecide"];
                };
            };
        };
    };
    youth_inviteGuardian: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteGuardian"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    youth_leaveAsGuardian: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    youth_listPickupAdults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupList"];
                };
            };
        };
    };
    youth_namePickupAdult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdultBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId?: string;
                        barred: boolean;
                        id: string;
                        name?: string;
                        relation: string;
                        /** Format: date-time */
                        validFrom: string;
                        /** Format: date-time */
                        validTo?: string;
                    };
                };
            };
        };
    };
    youth_unmaskChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unmask"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthday?: string;
                        health?: string;
                        id: string;
                        name?: string;
                        phone?: string;
                        school?: string;
                    };
                };
            };
        };
    };
    youth_myChildren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleMine"];
                };
            };
        };
    };
    youth_listConsentNotices: {
        parameters: {
            query?: {
                /** @description where the child lives: its district may have words of its own */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleNotices"];
                };
            };
        };
    };
    youth_publishConsentNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["youth_NoticeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeInForce"];
                };
            };
        };
    };
    youth_listDemands: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "raised" | "merged" | "planned" | "fulfilled" | "declined";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DemandsView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_raiseDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseDemand"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_demand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_declineDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["youth_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_fulfilDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_mergeDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDemand"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_planDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDemand"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_voteForDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandsView"];
                };
            };
        };
    };
    youth_myEnrolments: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnrolmentsView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_acceptPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_declinePlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_leaveProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_prioritiseEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["youth_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_enrolmentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    youth_joinAsGuardian: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinAsGuardian"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"];
                };
            };
        };
    };
    youth_listen: {
        parameters: {
            query: {
                /** @description what is listened to, as cases:140321001001; up to 50, separated by commas */
                topics: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    youth_settleConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterMarkView"];
                };
            };
        };
    };
    youth_listNotices: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticesView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                        unread: number;
                    };
                };
            };
        };
    };
    youth_readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    youth_listAuditLines: {
        parameters: {
            query?: {
                /** @description who acted */
                accountId?: string;
                action?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description beside its type */
                resourceId?: string;
                resourceType?: string;
                /** @description not itself */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_followAuditChain: {
        parameters: {
            query?: {
                /** @description follow it behind this seal */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
        };
    };
    youth_listFailedWork: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FailedWork"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_dismissFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissWork"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @constant */
                        state: "dismissed";
                    };
                };
            };
        };
    };
    youth_retryFailedWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedWork"];
                };
            };
        };
    };
    youth_listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                    };
                };
            };
        };
    };
    youth_listTroubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsTroubles"];
                };
            };
        };
    };
    youth_lookAtWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWork"];
                };
            };
        };
    };
    youth_unnamePickupAdult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    youth_makePickupCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    youth_listPickupRequests: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AdultsRequestView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_approvePickup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdultsRequestView"];
                };
            };
        };
    };
    youth_denyPickup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdultsRequestView"];
                };
            };
        };
    };
    youth_listProgrammes: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                kind?: "after-school" | "weekend-course";
                limit?: number;
                /** @description words, separated by blanks, each of which has to be found */
                q?: string;
                state?: "draft" | "open" | "closed";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProgrammesProgrammeView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_createProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgramme"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesProgrammeView"];
                };
            };
        };
    };
    youth_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesProgrammeView"];
                };
            };
        };
    };
    youth_changeProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesProgrammeView"];
                };
            };
        };
    };
    youth_closeProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesProgrammeView"];
                };
            };
        };
    };
    youth_programmeCompletion: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            attended: number;
                            child: string;
                            completed: boolean;
                            held: number;
                            name?: string;
                            share: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_listEnrolments: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                state?: "waiting" | "offered" | "seated" | "left" | "lapsed" | "declined" | "ended";
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EnrolmentsLineView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_enrol: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enrol"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentsView"];
                };
            };
        };
    };
    youth_exportEnrolments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    youth_importEnrolments: {
        parameters: {
            query?: {
                /** @description only look through it */
                dryRun?: boolean;
                /** @description all rows or none, or first those without a fault */
                rows?: "all" | "good";
            };
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentReport"];
                };
            };
        };
    };
    youth_markEnrolments: {
        parameters: {
            query?: {
                /** @description all rows, or only those that are still to be corrected */
                rows?: "all" | "good";
            };
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    youth_openProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesProgrammeView"];
                };
            };
        };
    };
    youth_listRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPeople"];
                };
            };
        };
    };
    youth_addToRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddToRoster"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            /** @enum {unknown} */
                            role: "staff" | "teacher" | "volunteer";
                            /** Format: date-time */
                            screenedUntil?: string;
                        }[];
                    };
                };
            };
        };
    };
    youth_removeFromRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    youth_listRosterCandidates: {
        parameters: {
            query: {
                role: "teacher" | "staff" | "volunteer";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterCandidates"];
                };
            };
        };
    };
    youth_schoolDays: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSchoolDays"];
                };
            };
        };
    };
    youth_enterScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterScreening"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        passed: boolean;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
        };
    };
    youth_listSessions: {
        parameters: {
            query?: {
                area?: string;
                /** @description next of the page before */
                cursor?: string;
                from?: string;
                limit?: number;
                /** @description where one is on duty */
                mine?: boolean;
                /** @description one or more, separated by commas */
                programme?: string[];
                /** @description exclusive */
                to?: string;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            adults: number;
                            allowedActions: ("cancel" | "make-up")[];
                            area: string;
                            /**
                             * @description What the State Council's calendar says of the day: ordinary, worked (调休), or unknown while the year's calendar is not out.
                             * @enum {unknown}
                             */
                            day: "holiday" | "ordinary" | "unknown" | "worked";
                            /** Format: date-time */
                            endsAt: string;
                            id: string;
                            makesUpFor?: string;
                            present: number;
                            programme: string;
                            ratio: number;
                            room: number;
                            site: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {unknown} */
                            state: "cancelled" | "closed" | "planned" | "running";
                            title: string;
                            version: number;
                        }[];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_arriveOnDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_cancelSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["youth_Reason"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_closeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
                /** @description The ETag of what the caller saw, or only its version, as "3": refused with stale-version when that is another by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_collectChild: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Collect"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupHandoverView"];
                };
            };
        };
    };
    youth_listConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterConflicts"];
                };
            };
        };
    };
    youth_listHandovers: {
        parameters: {
            query?: {
                /** @description next of the page before */
                cursor?: string;
                limit?: number;
                /** @description also how many there are, with the first page; counted up to 1,000 */
                total?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PickupHandoverView"][];
                        next?: string;
                        total?: components["schemas"]["Total"];
                    };
                };
            };
        };
    };
    youth_leaveDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_makeUpSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeUp"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesSessionView"];
                };
            };
        };
    };
    youth_sendMarks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Marks"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisterMarkView"][];
                    };
                };
            };
        };
    };
    youth_listAskedAtTheDoor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupAtTheDoor"];
                };
            };
        };
    };
    youth_askGuardians: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGuardians"];
            };
        };
        responses: {
            /** @description What was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdultsRequestView"];
                };
            };
        };
    };
    youth_sessionRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
        };
    };
    youth_exportRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller: the same request sent again under it is done once, and answered alike for 48 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportBody"];
            };
        };
        responses: {
            /** @description What was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    gateway_consoleSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the console begins with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audience: string;
                        baseMap?: {
                            attribution: string;
                            /** @enum {unknown} */
                            coordinates: "WGS84" | "GCJ-02";
                            tiles: string[];
                        };
                        clientId: string;
                        ground?: string;
                        issuer: string;
                    };
                };
            };
        };
    };
    gateway_healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
        };
    };
    gateway_healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parts: {
                            [key: string]: string;
                        };
                        /** @constant */
                        status: "ready";
                    };
                };
            };
        };
    };
}
