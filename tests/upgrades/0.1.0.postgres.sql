SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.admin_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    action_parameters jsonb,
    subject character varying(255),
    properties jsonb,
    conditions jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.admin_permissions_api_token_lnk (
    id integer NOT NULL,
    permission_id integer,
    api_token_id integer,
    permission_ord double precision
);
CREATE SEQUENCE public.admin_permissions_api_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_permissions_api_token_lnk_id_seq OWNED BY public.admin_permissions_api_token_lnk.id;
CREATE SEQUENCE public.admin_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_permissions_id_seq OWNED BY public.admin_permissions.id;
CREATE TABLE public.admin_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);
CREATE SEQUENCE public.admin_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_permissions_role_lnk_id_seq OWNED BY public.admin_permissions_role_lnk.id;
CREATE TABLE public.admin_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    description character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.admin_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_roles_id_seq OWNED BY public.admin_roles.id;
CREATE TABLE public.admin_users (
    id integer NOT NULL,
    document_id character varying(255),
    firstname character varying(255),
    lastname character varying(255),
    username character varying(255),
    email character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    reset_password_token_expires_at timestamp(6) without time zone,
    registration_token character varying(255),
    is_active boolean,
    blocked boolean,
    prefered_language character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.admin_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_users_id_seq OWNED BY public.admin_users.id;
CREATE TABLE public.admin_users_roles_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    role_ord double precision,
    user_ord double precision
);
CREATE SEQUENCE public.admin_users_roles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.admin_users_roles_lnk_id_seq OWNED BY public.admin_users_roles_lnk.id;
CREATE TABLE public.articles (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    lead text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.articles_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);
CREATE SEQUENCE public.articles_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.articles_cmps_id_seq OWNED BY public.articles_cmps.id;
CREATE SEQUENCE public.articles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.articles_id_seq OWNED BY public.articles.id;
CREATE TABLE public.articles_topics_lnk (
    id integer NOT NULL,
    article_id integer,
    topic_id integer,
    topic_ord double precision
);
CREATE SEQUENCE public.articles_topics_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.articles_topics_lnk_id_seq OWNED BY public.articles_topics_lnk.id;
CREATE TABLE public.components_shared_sections (
    id integer NOT NULL,
    heading character varying(255),
    text text
);
CREATE SEQUENCE public.components_shared_sections_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.components_shared_sections_id_seq OWNED BY public.components_shared_sections.id;
CREATE TABLE public.components_shared_teasers (
    id integer NOT NULL,
    label character varying(255)
);
CREATE SEQUENCE public.components_shared_teasers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.components_shared_teasers_id_seq OWNED BY public.components_shared_teasers.id;
CREATE TABLE public.components_shared_teasers_interview_lnk (
    id integer NOT NULL,
    teaser_id integer,
    interview_id integer
);
CREATE SEQUENCE public.components_shared_teasers_interview_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.components_shared_teasers_interview_lnk_id_seq OWNED BY public.components_shared_teasers_interview_lnk.id;
CREATE TABLE public.components_shared_teasers_quote_lnk (
    id integer NOT NULL,
    teaser_id integer,
    quote_id integer
);
CREATE SEQUENCE public.components_shared_teasers_quote_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.components_shared_teasers_quote_lnk_id_seq OWNED BY public.components_shared_teasers_quote_lnk.id;
CREATE TABLE public.files (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    alternative_text text,
    caption text,
    focal_point jsonb,
    width integer,
    height integer,
    formats jsonb,
    hash character varying(255),
    ext character varying(255),
    mime character varying(255),
    size numeric(10,2),
    url text,
    preview_url text,
    provider character varying(255),
    provider_metadata jsonb,
    folder_path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.files_folder_lnk (
    id integer NOT NULL,
    file_id integer,
    folder_id integer,
    file_ord double precision
);
CREATE SEQUENCE public.files_folder_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.files_folder_lnk_id_seq OWNED BY public.files_folder_lnk.id;
CREATE SEQUENCE public.files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;
CREATE TABLE public.files_related_mph (
    id integer NOT NULL,
    file_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);
CREATE SEQUENCE public.files_related_mph_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.files_related_mph_id_seq OWNED BY public.files_related_mph.id;
CREATE TABLE public.i18n_locale (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.i18n_locale_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.i18n_locale_id_seq OWNED BY public.i18n_locale.id;
CREATE TABLE public.newsroom_banks (
    id integer NOT NULL,
    bank character varying(60),
    lease_owner character varying(40),
    lease_until bigint,
    next_run bigint,
    last_success bigint,
    last_failure bigint,
    failures integer,
    message character varying(400),
    last_reread bigint,
    asked character varying(1000),
    etag character varying(200),
    last_modified character varying(200),
    done integer,
    total integer
);
CREATE SEQUENCE public.newsroom_banks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_banks_id_seq OWNED BY public.newsroom_banks.id;
CREATE TABLE public.newsroom_decisions (
    id integer NOT NULL,
    document_id character varying(255),
    subject_type character varying(120),
    subject_id character varying(40),
    subject_locale character varying(36),
    action character varying(255),
    topic character varying(40),
    quote character varying(40),
    person character varying(40),
    details jsonb,
    by_id integer,
    by_name character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_decisions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_decisions_id_seq OWNED BY public.newsroom_decisions.id;
CREATE TABLE public.newsroom_interviews (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    slug character varying(255),
    standfirst text,
    byline character varying(255),
    body jsonb,
    outlet character varying(255),
    source_url character varying(255),
    conducted_on date,
    embargo_until timestamp(6) without time zone,
    rates jsonb,
    corrections jsonb,
    readouts jsonb,
    word_count integer,
    reading_time integer,
    fingerprint character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_interviews_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_interviews_id_seq OWNED BY public.newsroom_interviews.id;
CREATE TABLE public.newsroom_interviews_interviewees_lnk (
    id integer NOT NULL,
    interview_id integer,
    person_id integer,
    person_ord double precision
);
CREATE SEQUENCE public.newsroom_interviews_interviewees_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_interviews_interviewees_lnk_id_seq OWNED BY public.newsroom_interviews_interviewees_lnk.id;
CREATE TABLE public.newsroom_interviews_interviewers_lnk (
    id integer NOT NULL,
    interview_id integer,
    person_id integer,
    person_ord double precision
);
CREATE SEQUENCE public.newsroom_interviews_interviewers_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_interviews_interviewers_lnk_id_seq OWNED BY public.newsroom_interviews_interviewers_lnk.id;
CREATE TABLE public.newsroom_interviews_topics_lnk (
    id integer NOT NULL,
    interview_id integer,
    topic_id integer,
    topic_ord double precision
);
CREATE SEQUENCE public.newsroom_interviews_topics_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_interviews_topics_lnk_id_seq OWNED BY public.newsroom_interviews_topics_lnk.id;
CREATE TABLE public.newsroom_jobs (
    id integer NOT NULL,
    kind character varying(20),
    mark character varying(64),
    state character varying(10),
    starter_id integer,
    starter_name character varying(255),
    parameters jsonb,
    about jsonb,
    total integer,
    done integer,
    failed integer,
    failures jsonb,
    result jsonb,
    "position" jsonb,
    message character varying(400),
    lease_owner character varying(40),
    lease_until bigint,
    created_at bigint,
    finished_at bigint
);
CREATE SEQUENCE public.newsroom_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_jobs_id_seq OWNED BY public.newsroom_jobs.id;
CREATE TABLE public.newsroom_people (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    slug character varying(255),
    aliases jsonb,
    role character varying(255),
    organisation character varying(255),
    wikidata_id character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_people_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_people_id_seq OWNED BY public.newsroom_people.id;
CREATE TABLE public.newsroom_quotes (
    id integer NOT NULL,
    document_id character varying(255),
    text text,
    display text,
    kind character varying(255),
    mention character varying(255),
    speaker_role character varying(255),
    cue character varying(255),
    "order" integer,
    featured boolean,
    integrity character varying(255),
    review character varying(255),
    repaired boolean,
    confidence double precision,
    rule character varying(255),
    anchor jsonb,
    article_words text,
    edited boolean,
    subject_type character varying(120),
    subject_id character varying(40),
    subject_locale character varying(36),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_quotes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_quotes_id_seq OWNED BY public.newsroom_quotes.id;
CREATE TABLE public.newsroom_quotes_interview_lnk (
    id integer NOT NULL,
    quote_id integer,
    interview_id integer,
    quote_ord double precision
);
CREATE SEQUENCE public.newsroom_quotes_interview_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_quotes_interview_lnk_id_seq OWNED BY public.newsroom_quotes_interview_lnk.id;
CREATE TABLE public.newsroom_quotes_speaker_lnk (
    id integer NOT NULL,
    quote_id integer,
    person_id integer
);
CREATE SEQUENCE public.newsroom_quotes_speaker_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_quotes_speaker_lnk_id_seq OWNED BY public.newsroom_quotes_speaker_lnk.id;
CREATE TABLE public.newsroom_rate_widgets (
    id integer NOT NULL,
    document_id character varying(255),
    label character varying(255),
    labels jsonb,
    slug character varying(255),
    base character varying(255),
    counter character varying(255),
    amount integer,
    bank character varying(255),
    fallbacks jsonb,
    any_rate_type boolean,
    "precision" integer,
    rounding character varying(255),
    placement character varying(255),
    "order" integer,
    enabled boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_rate_widgets_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_rate_widgets_id_seq OWNED BY public.newsroom_rate_widgets.id;
CREATE TABLE public.newsroom_rates (
    id integer NOT NULL,
    document_id character varying(255),
    bank character varying(60),
    base character varying(3),
    counter character varying(3),
    nominal integer,
    value character varying(40),
    effective_date date,
    expires_on date,
    published_on date,
    fetched_at timestamp(6) without time zone,
    revision integer,
    review character varying(255),
    reason character varying(255),
    author character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_rates_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_rates_id_seq OWNED BY public.newsroom_rates.id;
CREATE TABLE public.newsroom_subjects (
    id integer NOT NULL,
    subject_type character varying(120),
    subject_id character varying(40),
    subject_locale character varying(36),
    hash character varying(64),
    complete boolean,
    frozen_slug character varying(255)
);
CREATE SEQUENCE public.newsroom_subjects_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_subjects_id_seq OWNED BY public.newsroom_subjects.id;
CREATE TABLE public.newsroom_topic_assignments (
    id integer NOT NULL,
    document_id character varying(255),
    subject_type character varying(120),
    subject_id character varying(40),
    subject_locale character varying(36),
    version character varying(12),
    topic character varying(40),
    state character varying(255),
    source character varying(255),
    score double precision,
    evidence jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_topic_assignments_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_topic_assignments_id_seq OWNED BY public.newsroom_topic_assignments.id;
CREATE TABLE public.newsroom_topics (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    names jsonb,
    slug character varying(255),
    vocabulary jsonb,
    threshold double precision,
    suggest_only boolean,
    iptc_code character varying(255),
    iptc_match character varying(255),
    wikidata_id character varying(255),
    enabled boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.newsroom_topics_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_topics_id_seq OWNED BY public.newsroom_topics.id;
CREATE TABLE public.newsroom_topics_parent_lnk (
    id integer NOT NULL,
    topic_id integer,
    inv_topic_id integer
);
CREATE SEQUENCE public.newsroom_topics_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.newsroom_topics_parent_lnk_id_seq OWNED BY public.newsroom_topics_parent_lnk.id;
CREATE TABLE public.pages (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.pages_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);
CREATE SEQUENCE public.pages_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pages_cmps_id_seq OWNED BY public.pages_cmps.id;
CREATE SEQUENCE public.pages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pages_id_seq OWNED BY public.pages.id;
CREATE TABLE public.pages_promo_lnk (
    id integer NOT NULL,
    page_id integer,
    promo_id integer
);
CREATE SEQUENCE public.pages_promo_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pages_promo_lnk_id_seq OWNED BY public.pages_promo_lnk.id;
CREATE TABLE public.promos (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.promos_articles_lnk (
    id integer NOT NULL,
    promo_id integer,
    article_id integer,
    article_ord double precision
);
CREATE SEQUENCE public.promos_articles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promos_articles_lnk_id_seq OWNED BY public.promos_articles_lnk.id;
CREATE SEQUENCE public.promos_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promos_id_seq OWNED BY public.promos.id;
CREATE TABLE public.promos_interview_lnk (
    id integer NOT NULL,
    promo_id integer,
    interview_id integer
);
CREATE SEQUENCE public.promos_interview_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promos_interview_lnk_id_seq OWNED BY public.promos_interview_lnk.id;
CREATE TABLE public.promos_people_lnk (
    id integer NOT NULL,
    promo_id integer,
    person_id integer,
    person_ord double precision
);
CREATE SEQUENCE public.promos_people_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promos_people_lnk_id_seq OWNED BY public.promos_people_lnk.id;
CREATE TABLE public.promos_quotes_lnk (
    id integer NOT NULL,
    promo_id integer,
    quote_id integer,
    quote_ord double precision
);
CREATE SEQUENCE public.promos_quotes_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promos_quotes_lnk_id_seq OWNED BY public.promos_quotes_lnk.id;
CREATE TABLE public.strapi_ai_localization_jobs (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255) NOT NULL,
    source_locale character varying(255) NOT NULL,
    target_locales jsonb NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
CREATE SEQUENCE public.strapi_ai_localization_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_ai_localization_jobs_id_seq OWNED BY public.strapi_ai_localization_jobs.id;
CREATE TABLE public.strapi_ai_metadata_jobs (
    id integer NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    completed_at timestamp(6) without time zone
);
CREATE SEQUENCE public.strapi_ai_metadata_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_ai_metadata_jobs_id_seq OWNED BY public.strapi_ai_metadata_jobs.id;
CREATE TABLE public.strapi_api_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_api_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_api_token_permissions_id_seq OWNED BY public.strapi_api_token_permissions.id;
CREATE TABLE public.strapi_api_token_permissions_token_lnk (
    id integer NOT NULL,
    api_token_permission_id integer,
    api_token_id integer,
    api_token_permission_ord double precision
);
CREATE SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq OWNED BY public.strapi_api_token_permissions_token_lnk.id;
CREATE TABLE public.strapi_api_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    kind character varying(255),
    type character varying(255),
    access_key character varying(255),
    encrypted_key text,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE TABLE public.strapi_api_tokens_admin_user_owner_lnk (
    id integer NOT NULL,
    api_token_id integer,
    user_id integer,
    api_token_ord double precision
);
CREATE SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq OWNED BY public.strapi_api_tokens_admin_user_owner_lnk.id;
CREATE SEQUENCE public.strapi_api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_api_tokens_id_seq OWNED BY public.strapi_api_tokens.id;
CREATE TABLE public.strapi_core_store_settings (
    id integer NOT NULL,
    key character varying(255),
    value text,
    type character varying(255),
    environment character varying(255),
    tag character varying(255)
);
CREATE SEQUENCE public.strapi_core_store_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_core_store_settings_id_seq OWNED BY public.strapi_core_store_settings.id;
CREATE TABLE public.strapi_database_schema (
    id integer NOT NULL,
    schema json,
    "time" timestamp without time zone,
    hash character varying(255)
);
CREATE SEQUENCE public.strapi_database_schema_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_database_schema_id_seq OWNED BY public.strapi_database_schema.id;
CREATE TABLE public.strapi_history_versions (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255),
    locale character varying(255),
    status character varying(255),
    data jsonb,
    schema jsonb,
    created_at timestamp(6) without time zone,
    created_by_id integer
);
CREATE SEQUENCE public.strapi_history_versions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_history_versions_id_seq OWNED BY public.strapi_history_versions.id;
CREATE TABLE public.strapi_migrations (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);
CREATE SEQUENCE public.strapi_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_migrations_id_seq OWNED BY public.strapi_migrations.id;
CREATE TABLE public.strapi_migrations_internal (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);
CREATE SEQUENCE public.strapi_migrations_internal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_migrations_internal_id_seq OWNED BY public.strapi_migrations_internal.id;
CREATE TABLE public.strapi_release_actions (
    id integer NOT NULL,
    document_id character varying(255),
    type character varying(255),
    content_type character varying(255),
    entry_document_id character varying(255),
    locale character varying(255),
    is_entry_valid boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);
CREATE SEQUENCE public.strapi_release_actions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_release_actions_id_seq OWNED BY public.strapi_release_actions.id;
CREATE TABLE public.strapi_release_actions_release_lnk (
    id integer NOT NULL,
    release_action_id integer,
    release_id integer,
    release_action_ord double precision
);
CREATE SEQUENCE public.strapi_release_actions_release_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_release_actions_release_lnk_id_seq OWNED BY public.strapi_release_actions_release_lnk.id;
CREATE TABLE public.strapi_releases (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    released_at timestamp(6) without time zone,
    scheduled_at timestamp(6) without time zone,
    timezone character varying(255),
    status character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_releases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_releases_id_seq OWNED BY public.strapi_releases.id;
CREATE TABLE public.strapi_sessions (
    id integer NOT NULL,
    document_id character varying(255),
    user_id character varying(255),
    session_id character varying(255),
    child_id character varying(255),
    device_id character varying(255),
    origin character varying(255),
    expires_at timestamp(6) without time zone,
    absolute_expires_at timestamp(6) without time zone,
    status character varying(255),
    type character varying(255),
    metadata jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_sessions_id_seq OWNED BY public.strapi_sessions.id;
CREATE TABLE public.strapi_transfer_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_transfer_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_transfer_token_permissions_id_seq OWNED BY public.strapi_transfer_token_permissions.id;
CREATE TABLE public.strapi_transfer_token_permissions_token_lnk (
    id integer NOT NULL,
    transfer_token_permission_id integer,
    transfer_token_id integer,
    transfer_token_permission_ord double precision
);
CREATE SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq OWNED BY public.strapi_transfer_token_permissions_token_lnk.id;
CREATE TABLE public.strapi_transfer_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_transfer_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_transfer_tokens_id_seq OWNED BY public.strapi_transfer_tokens.id;
CREATE TABLE public.strapi_webhooks (
    id integer NOT NULL,
    name character varying(255),
    url text,
    headers jsonb,
    events jsonb,
    enabled boolean
);
CREATE SEQUENCE public.strapi_webhooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_webhooks_id_seq OWNED BY public.strapi_webhooks.id;
CREATE TABLE public.strapi_workflows (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    content_types jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_workflows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_workflows_id_seq OWNED BY public.strapi_workflows.id;
CREATE TABLE public.strapi_workflows_stage_required_to_publish_lnk (
    id integer NOT NULL,
    workflow_id integer,
    workflow_stage_id integer
);
CREATE SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq OWNED BY public.strapi_workflows_stage_required_to_publish_lnk.id;
CREATE TABLE public.strapi_workflows_stages (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    color character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.strapi_workflows_stages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_workflows_stages_id_seq OWNED BY public.strapi_workflows_stages.id;
CREATE TABLE public.strapi_workflows_stages_permissions_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    permission_id integer,
    permission_ord double precision
);
CREATE SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq OWNED BY public.strapi_workflows_stages_permissions_lnk.id;
CREATE TABLE public.strapi_workflows_stages_workflow_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    workflow_id integer,
    workflow_stage_ord double precision
);
CREATE SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq OWNED BY public.strapi_workflows_stages_workflow_lnk.id;
CREATE TABLE public.up_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.up_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.up_permissions_id_seq OWNED BY public.up_permissions.id;
CREATE TABLE public.up_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);
CREATE SEQUENCE public.up_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.up_permissions_role_lnk_id_seq OWNED BY public.up_permissions_role_lnk.id;
CREATE TABLE public.up_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    type character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.up_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.up_roles_id_seq OWNED BY public.up_roles.id;
CREATE TABLE public.up_users (
    id integer NOT NULL,
    document_id character varying(255),
    username character varying(255),
    email character varying(255),
    provider character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    confirmation_token character varying(255),
    confirmed boolean,
    blocked boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.up_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.up_users_id_seq OWNED BY public.up_users.id;
CREATE TABLE public.up_users_role_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    user_ord double precision
);
CREATE SEQUENCE public.up_users_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.up_users_role_lnk_id_seq OWNED BY public.up_users_role_lnk.id;
CREATE TABLE public.upload_folders (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    path_id integer,
    path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);
CREATE SEQUENCE public.upload_folders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.upload_folders_id_seq OWNED BY public.upload_folders.id;
CREATE TABLE public.upload_folders_parent_lnk (
    id integer NOT NULL,
    folder_id integer,
    inv_folder_id integer,
    folder_ord double precision
);
CREATE SEQUENCE public.upload_folders_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.upload_folders_parent_lnk_id_seq OWNED BY public.upload_folders_parent_lnk.id;
ALTER TABLE ONLY public.admin_permissions ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.admin_permissions_api_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_api_token_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.admin_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_role_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.admin_roles ALTER COLUMN id SET DEFAULT nextval('public.admin_roles_id_seq'::regclass);
ALTER TABLE ONLY public.admin_users ALTER COLUMN id SET DEFAULT nextval('public.admin_users_id_seq'::regclass);
ALTER TABLE ONLY public.admin_users_roles_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_users_roles_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.articles ALTER COLUMN id SET DEFAULT nextval('public.articles_id_seq'::regclass);
ALTER TABLE ONLY public.articles_cmps ALTER COLUMN id SET DEFAULT nextval('public.articles_cmps_id_seq'::regclass);
ALTER TABLE ONLY public.articles_topics_lnk ALTER COLUMN id SET DEFAULT nextval('public.articles_topics_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.components_shared_sections ALTER COLUMN id SET DEFAULT nextval('public.components_shared_sections_id_seq'::regclass);
ALTER TABLE ONLY public.components_shared_teasers ALTER COLUMN id SET DEFAULT nextval('public.components_shared_teasers_id_seq'::regclass);
ALTER TABLE ONLY public.components_shared_teasers_interview_lnk ALTER COLUMN id SET DEFAULT nextval('public.components_shared_teasers_interview_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.components_shared_teasers_quote_lnk ALTER COLUMN id SET DEFAULT nextval('public.components_shared_teasers_quote_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);
ALTER TABLE ONLY public.files_folder_lnk ALTER COLUMN id SET DEFAULT nextval('public.files_folder_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.files_related_mph ALTER COLUMN id SET DEFAULT nextval('public.files_related_mph_id_seq'::regclass);
ALTER TABLE ONLY public.i18n_locale ALTER COLUMN id SET DEFAULT nextval('public.i18n_locale_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_banks ALTER COLUMN id SET DEFAULT nextval('public.newsroom_banks_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_decisions ALTER COLUMN id SET DEFAULT nextval('public.newsroom_decisions_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_interviews ALTER COLUMN id SET DEFAULT nextval('public.newsroom_interviews_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_interviews_interviewees_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_interviews_interviewees_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_interviews_interviewers_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_interviews_interviewers_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_interviews_topics_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_interviews_topics_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_jobs ALTER COLUMN id SET DEFAULT nextval('public.newsroom_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_people ALTER COLUMN id SET DEFAULT nextval('public.newsroom_people_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_quotes ALTER COLUMN id SET DEFAULT nextval('public.newsroom_quotes_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_quotes_interview_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_quotes_interview_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_quotes_speaker_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_quotes_speaker_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_rate_widgets ALTER COLUMN id SET DEFAULT nextval('public.newsroom_rate_widgets_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_rates ALTER COLUMN id SET DEFAULT nextval('public.newsroom_rates_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_subjects ALTER COLUMN id SET DEFAULT nextval('public.newsroom_subjects_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_topic_assignments ALTER COLUMN id SET DEFAULT nextval('public.newsroom_topic_assignments_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_topics ALTER COLUMN id SET DEFAULT nextval('public.newsroom_topics_id_seq'::regclass);
ALTER TABLE ONLY public.newsroom_topics_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.newsroom_topics_parent_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.pages ALTER COLUMN id SET DEFAULT nextval('public.pages_id_seq'::regclass);
ALTER TABLE ONLY public.pages_cmps ALTER COLUMN id SET DEFAULT nextval('public.pages_cmps_id_seq'::regclass);
ALTER TABLE ONLY public.pages_promo_lnk ALTER COLUMN id SET DEFAULT nextval('public.pages_promo_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.promos ALTER COLUMN id SET DEFAULT nextval('public.promos_id_seq'::regclass);
ALTER TABLE ONLY public.promos_articles_lnk ALTER COLUMN id SET DEFAULT nextval('public.promos_articles_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.promos_interview_lnk ALTER COLUMN id SET DEFAULT nextval('public.promos_interview_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.promos_people_lnk ALTER COLUMN id SET DEFAULT nextval('public.promos_people_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.promos_quotes_lnk ALTER COLUMN id SET DEFAULT nextval('public.promos_quotes_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_ai_localization_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_localization_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_ai_metadata_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_metadata_jobs_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_api_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_token_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_core_store_settings ALTER COLUMN id SET DEFAULT nextval('public.strapi_core_store_settings_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_database_schema ALTER COLUMN id SET DEFAULT nextval('public.strapi_database_schema_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_history_versions ALTER COLUMN id SET DEFAULT nextval('public.strapi_history_versions_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_migrations ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_migrations_internal ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_internal_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_release_actions ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_release_actions_release_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_release_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_releases ALTER COLUMN id SET DEFAULT nextval('public.strapi_releases_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_sessions ALTER COLUMN id SET DEFAULT nextval('public.strapi_sessions_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_transfer_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_token_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_transfer_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_tokens_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_webhooks ALTER COLUMN id SET DEFAULT nextval('public.strapi_webhooks_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_workflows ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_workflows_stages ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_permissions_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_workflow_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.up_permissions ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.up_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_role_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.up_roles ALTER COLUMN id SET DEFAULT nextval('public.up_roles_id_seq'::regclass);
ALTER TABLE ONLY public.up_users ALTER COLUMN id SET DEFAULT nextval('public.up_users_id_seq'::regclass);
ALTER TABLE ONLY public.up_users_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_users_role_lnk_id_seq'::regclass);
ALTER TABLE ONLY public.upload_folders ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_id_seq'::regclass);
ALTER TABLE ONLY public.upload_folders_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_parent_lnk_id_seq'::regclass);
INSERT INTO public.admin_permissions VALUES (1, 'jqkd6macpxx1ztpw21g3rby1', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '[]', '2026-12-01 02:16:21.687', '2026-12-01 02:16:21.687', '2026-12-01 02:16:21.687', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (2, 'er3oj5sbxc6wj0r3gw8hpc7l', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:21.753', '2026-12-01 02:16:21.753', '2026-12-01 02:16:21.753', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (3, 'wopkskonc04qbsy3xy5h9lv9', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:21.795', '2026-12-01 02:16:21.795', '2026-12-01 02:16:21.796', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (4, 'xkrdrn7j2nbq5wldnecxgicz', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:21.8', '2026-12-01 02:16:21.8', '2026-12-01 02:16:21.8', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (5, 'teqcn29lb65t0uaxzgerzfx6', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:21.808', '2026-12-01 02:16:21.808', '2026-12-01 02:16:21.808', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (6, 'm4jcdtcnz7js5nm5n33opisd', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:21.817', '2026-12-01 02:16:21.817', '2026-12-01 02:16:21.817', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (7, 'y09nfp1ft3ambk92ok5khetw', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:21.832', '2026-12-01 02:16:21.832', '2026-12-01 02:16:21.832', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (8, 'd1f2ihavkystqrlya9v7aipl', 'plugin::content-manager.explorer.create', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:21.84', '2026-12-01 02:16:21.84', '2026-12-01 02:16:21.84', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (9, 'obn0a7zmf28omzlq5lk6qa6s', 'plugin::content-manager.explorer.create', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:21.845', '2026-12-01 02:16:21.845', '2026-12-01 02:16:21.845', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (10, 'hfuqlkkegpjqcpm4r5i8paw5', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '[]', '2026-12-01 02:16:21.857', '2026-12-01 02:16:21.857', '2026-12-01 02:16:21.857', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (11, 'jilfm9iqsmuw7nidj6nju66h', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:21.871', '2026-12-01 02:16:21.871', '2026-12-01 02:16:21.871', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (12, 'u5gn3lg1zxdbanojxknzxn6n', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:21.885', '2026-12-01 02:16:21.885', '2026-12-01 02:16:21.885', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (13, 'l1asc8mxh0j22br35d1pcvcv', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:21.948', '2026-12-01 02:16:21.948', '2026-12-01 02:16:21.948', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (14, 'ttbv5di82a1iurc2b177oo6v', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:21.968', '2026-12-01 02:16:21.968', '2026-12-01 02:16:21.968', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (15, 'jr5wn70a3rd9cct9v3bb10sm', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:21.976', '2026-12-01 02:16:21.976', '2026-12-01 02:16:21.977', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (16, 'ncnfpbs76aky3tuia10wricq', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:21.985', '2026-12-01 02:16:21.985', '2026-12-01 02:16:21.985', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (17, 'bxwhlfemvcevxct13ki852td', 'plugin::content-manager.explorer.read', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:21.995', '2026-12-01 02:16:21.995', '2026-12-01 02:16:21.995', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (18, 'n7uoh8u9epqv2opml3nntr9h', 'plugin::content-manager.explorer.read', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:22.008', '2026-12-01 02:16:22.008', '2026-12-01 02:16:22.009', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (19, 'm052vzzw6bngfb08wwmq5rey', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '[]', '2026-12-01 02:16:22.022', '2026-12-01 02:16:22.022', '2026-12-01 02:16:22.022', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (20, 'mwd202ffadh48dsfpm04u8ok', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:22.027', '2026-12-01 02:16:22.027', '2026-12-01 02:16:22.027', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (21, 'hypiaphdi9avyq3b75s3gwvu', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:22.029', '2026-12-01 02:16:22.029', '2026-12-01 02:16:22.029', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (22, 'gqdq2elrlbv7mzbd9qhb20kd', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:22.039', '2026-12-01 02:16:22.039', '2026-12-01 02:16:22.039', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (23, 'rqna9r18f262lqpuyo2ef0m6', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:22.05', '2026-12-01 02:16:22.05', '2026-12-01 02:16:22.05', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (24, 'uilm2agm36bhamgy5zlemro8', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:22.063', '2026-12-01 02:16:22.063', '2026-12-01 02:16:22.064', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (25, 'ksecizgo1ah02x7btjaecsb9', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:22.072', '2026-12-01 02:16:22.072', '2026-12-01 02:16:22.072', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (26, 'v5s18yylrfx220dpra6xmnf3', 'plugin::content-manager.explorer.update', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:22.079', '2026-12-01 02:16:22.079', '2026-12-01 02:16:22.079', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (27, 'gv71msup5gqt06i5xomwm59a', 'plugin::content-manager.explorer.update', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:22.089', '2026-12-01 02:16:22.089', '2026-12-01 02:16:22.09', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (29, 'l2dqlrvefbvevsui4wq0e8w9', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:22.111', '2026-12-01 02:16:22.111', '2026-12-01 02:16:22.111', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (30, 'jncvm964hxoj8m6r498ahi6f', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:22.133', '2026-12-01 02:16:22.133', '2026-12-01 02:16:22.133', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (31, 'oaokf4b1serlxioyknagh2o5', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:22.142', '2026-12-01 02:16:22.142', '2026-12-01 02:16:22.143', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (32, 't9hg62oxp0ctfb24wwc3x873', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate', '{}', '[]', '2026-12-01 02:16:22.149', '2026-12-01 02:16:22.149', '2026-12-01 02:16:22.15', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (33, 'h56glndrqsln63awqhmgz1cj', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate-widget', '{}', '[]', '2026-12-01 02:16:22.161', '2026-12-01 02:16:22.161', '2026-12-01 02:16:22.164', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (34, 'hfkonaed333vmbmmmydv0ahn', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '[]', '2026-12-01 02:16:22.171', '2026-12-01 02:16:22.171', '2026-12-01 02:16:22.171', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (35, 'k8p5gl9d9kcefiwbaisnsh78', 'plugin::content-manager.explorer.delete', '{}', 'api::page.page', '{}', '[]', '2026-12-01 02:16:22.176', '2026-12-01 02:16:22.176', '2026-12-01 02:16:22.176', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (36, 'uwdvjoq7px5s4yn1ikf533x0', 'plugin::content-manager.explorer.delete', '{}', 'api::promo.promo', '{}', '[]', '2026-12-01 02:16:22.185', '2026-12-01 02:16:22.185', '2026-12-01 02:16:22.185', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (38, 'vezo37c63izzgtmnpf3u9ora', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:22.201', '2026-12-01 02:16:22.201', '2026-12-01 02:16:22.201', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (39, 'x1jcklpfqrjrscmnnsstt2a3', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:22.213', '2026-12-01 02:16:22.213', '2026-12-01 02:16:22.213', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (40, 'awaqk8o6ph0pyzab91wn3s62', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:22.218', '2026-12-01 02:16:22.218', '2026-12-01 02:16:22.218', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (41, 'fhjz622mmkbd795fqhwyx8fk', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.rate', '{}', '[]', '2026-12-01 02:16:22.221', '2026-12-01 02:16:22.221', '2026-12-01 02:16:22.221', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (42, 'ow00xo7c13en4iqz77c8hq7t', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.rate-widget', '{}', '[]', '2026-12-01 02:16:22.223', '2026-12-01 02:16:22.223', '2026-12-01 02:16:22.224', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (43, 'q7co1sxea0a8cmaqqvmk5fhr', 'plugin::content-manager.explorer.publish', '{}', 'api::article.article', '{}', '[]', '2026-12-01 02:16:22.226', '2026-12-01 02:16:22.226', '2026-12-01 02:16:22.226', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (44, 'g60bt8ygjohe7nwu3pyohsly', 'plugin::content-manager.explorer.publish', '{}', 'api::page.page', '{}', '[]', '2026-12-01 02:16:22.229', '2026-12-01 02:16:22.229', '2026-12-01 02:16:22.229', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (45, 'cx3fu85fx1a3sxfsbei0rxbu', 'plugin::content-manager.explorer.publish', '{}', 'api::promo.promo', '{}', '[]', '2026-12-01 02:16:22.231', '2026-12-01 02:16:22.231', '2026-12-01 02:16:22.231', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (46, 'cxlco8msgusda1yhqi7n17fv', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.233', '2026-12-01 02:16:22.233', '2026-12-01 02:16:22.234', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (47, 'yj1go8vjlr1581bt9dpfg8kr', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.236', '2026-12-01 02:16:22.236', '2026-12-01 02:16:22.236', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (48, 'nnmxktqkejcork0ayfr0o5x9', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.238', '2026-12-01 02:16:22.238', '2026-12-01 02:16:22.238', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (49, 'w1kqthb5yqpxt2rkzuxauk8m', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.244', '2026-12-01 02:16:22.244', '2026-12-01 02:16:22.244', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (50, 'd12k64ztyp9kpb46shaq9uk5', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.258', '2026-12-01 02:16:22.258', '2026-12-01 02:16:22.258', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (51, 'c33gnovqlig7h3mkp58ys96x', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.269', '2026-12-01 02:16:22.269', '2026-12-01 02:16:22.269', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (52, 'mlziqmfvg8gckdm6egbflvtn', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.293', '2026-12-01 02:16:22.293', '2026-12-01 02:16:22.293', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (53, 'admi2620guagr48ugwc3ankv', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.312', '2026-12-01 02:16:22.312', '2026-12-01 02:16:22.313', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (54, 'so6moepz0z0tlfgey3vrfw0v', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.32', '2026-12-01 02:16:22.32', '2026-12-01 02:16:22.321', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (55, 'rmhpj0mg9jcbcynnbwp3lp1s', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.329', '2026-12-01 02:16:22.329', '2026-12-01 02:16:22.329', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (56, 'gx72ppzwwtlyelo18zn0nz3u', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.342', '2026-12-01 02:16:22.342', '2026-12-01 02:16:22.343', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (57, 'jc6l05jko2908shh9mtt7esb', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.353', '2026-12-01 02:16:22.353', '2026-12-01 02:16:22.353', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (58, 'bs1cgvjmm2rf20jllne7eyn0', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.36', '2026-12-01 02:16:22.36', '2026-12-01 02:16:22.361', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (59, 'ti9was63bg9n7qotoftr303s', 'plugin::content-manager.explorer.create', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.368', '2026-12-01 02:16:22.368', '2026-12-01 02:16:22.368', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (60, 'apnr155jxl7fvnc11vp6zxn9', 'plugin::content-manager.explorer.create', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.38', '2026-12-01 02:16:22.38', '2026-12-01 02:16:22.38', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (61, 'cfwd4floqr6arde8px7k0gzo', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.388', '2026-12-01 02:16:22.388', '2026-12-01 02:16:22.388', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (62, 'zwv6slfnami8ffiql6ibkzwm', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.396', '2026-12-01 02:16:22.396', '2026-12-01 02:16:22.397', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (122, 'i5t67b7m74p732oryy07hgah', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:22.996', '2026-12-01 02:16:22.996', '2026-12-01 02:16:22.996', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (63, 'okbpdxvq0uod4mzd4e6gx7r0', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.404', '2026-12-01 02:16:22.404', '2026-12-01 02:16:22.404', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (64, 'vwb7ubr17jlllqm9udhkhoq6', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.412', '2026-12-01 02:16:22.412', '2026-12-01 02:16:22.412', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (65, 'ukqm8vwmdje321mua1e49wwq', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.416', '2026-12-01 02:16:22.416', '2026-12-01 02:16:22.416', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (66, 'qjwaqot5k0wnyzbzj5x0z6lt', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.422', '2026-12-01 02:16:22.422', '2026-12-01 02:16:22.422', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (67, 'ia6yak79x86q0papgiuhl3xj', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.427', '2026-12-01 02:16:22.427', '2026-12-01 02:16:22.427', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (68, 'c70dnt7l2jq6u71ekquhf4s2', 'plugin::content-manager.explorer.read', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.432', '2026-12-01 02:16:22.432', '2026-12-01 02:16:22.432', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (69, 'i9674huieu2z19ig5gkrtqvq', 'plugin::content-manager.explorer.read', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.438', '2026-12-01 02:16:22.438', '2026-12-01 02:16:22.438', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (70, 'ak9p0h9hdyl6g2ny4o083qvq', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.441', '2026-12-01 02:16:22.441', '2026-12-01 02:16:22.441', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (71, 'wuu6ut6g7zu06hfhs72nn0v1', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.444', '2026-12-01 02:16:22.444', '2026-12-01 02:16:22.444', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (72, 'x25epzl11f0qaft1n694mjy1', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.446', '2026-12-01 02:16:22.446', '2026-12-01 02:16:22.446', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (73, 'ovjqo61d1o0m8qw2220zq7b6', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.455', '2026-12-01 02:16:22.455', '2026-12-01 02:16:22.455', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (74, 'cnbcxo9sr819v49ixcha8yyt', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.464', '2026-12-01 02:16:22.464', '2026-12-01 02:16:22.464', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (75, 'agdij9kcxusjxecujtbxnumm', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.472', '2026-12-01 02:16:22.472', '2026-12-01 02:16:22.473', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (76, 'yc1w1v944htr7j3kar5n3viw', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.48', '2026-12-01 02:16:22.48', '2026-12-01 02:16:22.48', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (77, 'mfw6pcgzcnuy51nticniqqkw', 'plugin::content-manager.explorer.update', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.486', '2026-12-01 02:16:22.486', '2026-12-01 02:16:22.486', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (78, 'rpa7fslm19ucn8cp596ajldo', 'plugin::content-manager.explorer.update', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '["admin::is-creator"]', '2026-12-01 02:16:22.497', '2026-12-01 02:16:22.497', '2026-12-01 02:16:22.497', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (80, 'znil2nlkc53rwwjtgu451wki', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.quote', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.512', '2026-12-01 02:16:22.512', '2026-12-01 02:16:22.512', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (81, 'k5psg49ptqbh1g9h15f0xm2r', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.person', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.528', '2026-12-01 02:16:22.528', '2026-12-01 02:16:22.528', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (82, 'ygd5ihivj9k9ookt41thaaik', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.topic', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.54', '2026-12-01 02:16:22.54', '2026-12-01 02:16:22.54', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (83, 'fkii3audumier35knen1slo3', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.543', '2026-12-01 02:16:22.543', '2026-12-01 02:16:22.543', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (84, 'bqy701mgpidygkb5ttkqvwr0', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate-widget', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.553', '2026-12-01 02:16:22.553', '2026-12-01 02:16:22.553', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (85, 'x2a7nd6ahc596e794lfr6aiz', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.558', '2026-12-01 02:16:22.558', '2026-12-01 02:16:22.558', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (86, 'jjaidq5kbimi40p58fguzyg4', 'plugin::content-manager.explorer.delete', '{}', 'api::page.page', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.561', '2026-12-01 02:16:22.561', '2026-12-01 02:16:22.561', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (87, 'd73aevdyk48wpg0slfqlzyej', 'plugin::content-manager.explorer.delete', '{}', 'api::promo.promo', '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.57', '2026-12-01 02:16:22.57', '2026-12-01 02:16:22.571', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (88, 'tkj5kyn9o738d3ska1fi9tx1', 'plugin::upload.read', '{}', NULL, '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.576', '2026-12-01 02:16:22.576', '2026-12-01 02:16:22.576', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (89, 'k9nedb8p553kt1i9voskzvam', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.58', '2026-12-01 02:16:22.58', '2026-12-01 02:16:22.58', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (90, 'hbbngn1jr06ygm2utrq3ktc9', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.588', '2026-12-01 02:16:22.588', '2026-12-01 02:16:22.588', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (91, 'z1xr9q96x1wexnj9l39bh25k', 'plugin::upload.assets.update', '{}', NULL, '{}', '["admin::is-creator"]', '2026-12-01 02:16:22.596', '2026-12-01 02:16:22.596', '2026-12-01 02:16:22.596', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (92, 'k4f9go7m3lo1swqtiqfqy2v8', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.608', '2026-12-01 02:16:22.608', '2026-12-01 02:16:22.608', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (93, 'i91simjd6sz4sw11hhfkzs82', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-12-01 02:16:22.622', '2026-12-01 02:16:22.622', '2026-12-01 02:16:22.622', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (95, 'nvmbs7awk8gtacxyvfuqcsta', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:22.808', '2026-12-01 02:16:22.808', '2026-12-01 02:16:22.808', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (96, 'lfz6tvifahgi2mf99mh67t8o', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:22.816', '2026-12-01 02:16:22.816', '2026-12-01 02:16:22.816', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (97, 'rncqpzsm4uggohg8yif0cskf', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:22.833', '2026-12-01 02:16:22.833', '2026-12-01 02:16:22.833', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (98, 'o1fql7ipm9uq0m1xrq9isca2', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:22.841', '2026-12-01 02:16:22.841', '2026-12-01 02:16:22.841', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (99, 'hxjvcvxfz2satw6juik5dxwg', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:22.851', '2026-12-01 02:16:22.851', '2026-12-01 02:16:22.851', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (100, 'pkgvwg4zepww8l26sjwwm77u', 'plugin::content-manager.explorer.create', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-12-01 02:16:22.856', '2026-12-01 02:16:22.856', '2026-12-01 02:16:22.857', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (101, 'd7tis9zgvk01i7jpthmv7rl9', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:22.868', '2026-12-01 02:16:22.868', '2026-12-01 02:16:22.868', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (102, 'n5oxk4lip04ogfh7ap099yjc', 'plugin::content-manager.explorer.create', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:22.874', '2026-12-01 02:16:22.874', '2026-12-01 02:16:22.874', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (103, 'ex05c97wuaqbqfa7hkdzukmq', 'plugin::content-manager.explorer.create', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:22.884', '2026-12-01 02:16:22.884', '2026-12-01 02:16:22.885', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (104, 'ck1oyfulvfatoh9v9xyrdd5r', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.file', '{"fields": ["name", "alternativeText", "caption", "focalPoint", "width", "height", "formats", "hash", "ext", "mime", "size", "url", "previewUrl", "provider", "provider_metadata", "related", "folder", "folderPath"]}', '[]', '2026-12-01 02:16:22.891', '2026-12-01 02:16:22.891', '2026-12-01 02:16:22.891', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (105, 'weapk0icq6glvvbuf8obt2vi', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.folder', '{"fields": ["name", "pathId", "parent", "children", "files", "path"]}', '[]', '2026-12-01 02:16:22.898', '2026-12-01 02:16:22.898', '2026-12-01 02:16:22.899', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (106, 'klg7vfpfcgnusjx2hii1ytrm', 'plugin::content-manager.explorer.read', '{}', 'plugin::i18n.locale', '{"fields": ["name", "code"]}', '[]', '2026-12-01 02:16:22.913', '2026-12-01 02:16:22.913', '2026-12-01 02:16:22.913', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (107, 'p4lka8ew87bh9r561y0d9hay', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release', '{"fields": ["name", "releasedAt", "scheduledAt", "timezone", "status", "actions"]}', '[]', '2026-12-01 02:16:22.921', '2026-12-01 02:16:22.921', '2026-12-01 02:16:22.921', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (108, 'fg0lkl36auicmmb82uc3bh2f', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release-action', '{"fields": ["type", "contentType", "entryDocumentId", "release", "isEntryValid"]}', '[]', '2026-12-01 02:16:22.925', '2026-12-01 02:16:22.925', '2026-12-01 02:16:22.925', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (109, 'n5umjlttpuazfe0jw1kjomw9', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow', '{"fields": ["name", "stages", "stageRequiredToPublish", "contentTypes"]}', '[]', '2026-12-01 02:16:22.94', '2026-12-01 02:16:22.94', '2026-12-01 02:16:22.94', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (110, 'ysdu5o8y1hxfod9oawcgxa61', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow-stage', '{"fields": ["name", "color", "workflow", "permissions"]}', '[]', '2026-12-01 02:16:22.948', '2026-12-01 02:16:22.948', '2026-12-01 02:16:22.948', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (112, 'jrxov8c45txa50x1er8k191t', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:22.96', '2026-12-01 02:16:22.96', '2026-12-01 02:16:22.96', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (113, 'p5wsddhdgkbf2rg57bh72oen', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:22.968', '2026-12-01 02:16:22.968', '2026-12-01 02:16:22.968', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (114, 'rlan71a1714ygs29r3exnnrl', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:22.971', '2026-12-01 02:16:22.971', '2026-12-01 02:16:22.971', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (115, 'oqzvzupzgd0j8re3lz11fx6k', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.topic-assignment', '{"fields": ["subjectType", "subjectId", "subjectLocale", "version", "topic", "state", "source", "score", "evidence"]}', '[]', '2026-12-01 02:16:22.974', '2026-12-01 02:16:22.974', '2026-12-01 02:16:22.974', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (116, 'e08j29gts26xoo25s45l5bvd', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.decision', '{"fields": ["subjectType", "subjectId", "subjectLocale", "action", "topic", "quote", "person", "details", "byId", "byName"]}', '[]', '2026-12-01 02:16:22.976', '2026-12-01 02:16:22.976', '2026-12-01 02:16:22.976', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (117, 'zap5jo827o584dov1w9kde7v', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:22.978', '2026-12-01 02:16:22.978', '2026-12-01 02:16:22.978', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (118, 'yl4hzfrtz0q6h21qe2j3fcit', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:22.986', '2026-12-01 02:16:22.986', '2026-12-01 02:16:22.987', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (119, 'vi2co59lk0rm4p4kmlcw7mwg', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.permission', '{"fields": ["action", "role"]}', '[]', '2026-12-01 02:16:22.989', '2026-12-01 02:16:22.989', '2026-12-01 02:16:22.989', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (120, 'dj1f31b3es6sqe8063y90yqp', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.role', '{"fields": ["name", "description", "type", "permissions", "users"]}', '[]', '2026-12-01 02:16:22.991', '2026-12-01 02:16:22.991', '2026-12-01 02:16:22.991', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (121, 'wf2qatqcrtqq9qtklkyq7xxt', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-12-01 02:16:22.994', '2026-12-01 02:16:22.994', '2026-12-01 02:16:22.994', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (123, 'iyhtzodmrp78uopgkdolg555', 'plugin::content-manager.explorer.read', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:22.999', '2026-12-01 02:16:22.999', '2026-12-01 02:16:22.999', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (124, 'h6zhi3ptwkq2y9dhae3g23w8', 'plugin::content-manager.explorer.read', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:23.001', '2026-12-01 02:16:23.001', '2026-12-01 02:16:23.001', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (125, 'vdiy3tokfodargdk51tcgqrg', 'plugin::content-manager.explorer.read', '{}', 'admin::permission', '{"fields": ["action", "actionParameters", "subject", "properties", "conditions", "role", "apiToken"]}', '[]', '2026-12-01 02:16:23.003', '2026-12-01 02:16:23.003', '2026-12-01 02:16:23.003', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (126, 'jde94g44i7bxrsoby0nwlydt', 'plugin::content-manager.explorer.read', '{}', 'admin::user', '{"fields": ["firstname", "lastname", "username", "email", "password", "resetPasswordToken", "resetPasswordTokenExpiresAt", "registrationToken", "isActive", "roles", "apiTokens", "blocked", "preferedLanguage"]}', '[]', '2026-12-01 02:16:23.007', '2026-12-01 02:16:23.007', '2026-12-01 02:16:23.007', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (127, 'o2v1glrqx5y42wsu146ceids', 'plugin::content-manager.explorer.read', '{}', 'admin::role', '{"fields": ["name", "code", "description", "users", "permissions"]}', '[]', '2026-12-01 02:16:23.011', '2026-12-01 02:16:23.011', '2026-12-01 02:16:23.011', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (128, 'udd0p9ypx880nv6pzr27qiux', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token', '{"fields": ["name", "description", "kind", "type", "accessKey", "encryptedKey", "lastUsedAt", "permissions", "adminPermissions", "adminUserOwner", "expiresAt", "lifespan"]}', '[]', '2026-12-01 02:16:23.013', '2026-12-01 02:16:23.013', '2026-12-01 02:16:23.013', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (129, 'u5pp0biaa4eh0zmvs1rixtzx', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-12-01 02:16:23.015', '2026-12-01 02:16:23.015', '2026-12-01 02:16:23.015', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (130, 'asyclf04ts2b2zgayh7duz9y', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token', '{"fields": ["name", "description", "accessKey", "lastUsedAt", "permissions", "expiresAt", "lifespan"]}', '[]', '2026-12-01 02:16:23.019', '2026-12-01 02:16:23.019', '2026-12-01 02:16:23.019', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (131, 'e13uzp18kt3sw1txvm5xd9re', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-12-01 02:16:23.022', '2026-12-01 02:16:23.022', '2026-12-01 02:16:23.022', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (132, 'u855ju1pyp50sx687qhxocos', 'plugin::content-manager.explorer.read', '{}', 'admin::session', '{"fields": ["userId", "sessionId", "childId", "deviceId", "origin", "expiresAt", "absoluteExpiresAt", "status", "type", "metadata"]}', '[]', '2026-12-01 02:16:23.024', '2026-12-01 02:16:23.024', '2026-12-01 02:16:23.024', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (134, 'i6nztguf6n48z3pdleqigzja', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "interview"]}', '[]', '2026-12-01 02:16:23.03', '2026-12-01 02:16:23.03', '2026-12-01 02:16:23.03', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (135, 'v99ucuac8j1dgsv78yhvolra', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId"]}', '[]', '2026-12-01 02:16:23.032', '2026-12-01 02:16:23.032', '2026-12-01 02:16:23.032', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (136, 'um8oluqnkagc1knt3435af1s', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled"]}', '[]', '2026-12-01 02:16:23.034', '2026-12-01 02:16:23.034', '2026-12-01 02:16:23.034', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (137, 's35k3qrhytp0scg6hocbxexr', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate', '{"fields": ["bank", "base", "counter", "nominal", "value", "effectiveDate", "expiresOn", "publishedOn", "fetchedAt", "revision", "review", "reason", "author"]}', '[]', '2026-12-01 02:16:23.037', '2026-12-01 02:16:23.037', '2026-12-01 02:16:23.037', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (138, 'mv6fzaw9al07axthi6eljx0j', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.rate-widget', '{"fields": ["label", "labels", "slug", "base", "counter", "amount", "bank", "fallbacks", "anyRateType", "precision", "rounding", "placement", "order", "enabled"]}', '[]', '2026-12-01 02:16:23.041', '2026-12-01 02:16:23.041', '2026-12-01 02:16:23.041', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (139, 'plk5t9tmtm1y68isu5ctdpk0', 'plugin::content-manager.explorer.update', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-12-01 02:16:23.043', '2026-12-01 02:16:23.043', '2026-12-01 02:16:23.043', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (140, 'hqf9tpym9m1skwwo16xouony', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "lead", "body.heading", "body.text", "topics"]}', '[]', '2026-12-01 02:16:23.046', '2026-12-01 02:16:23.046', '2026-12-01 02:16:23.046', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (141, 'nz71gj4ffhb0e457mzbo4kue', 'plugin::content-manager.explorer.update', '{}', 'api::page.page', '{"fields": ["title", "promo", "teaser.label", "teaser.interview", "teaser.quote", "zone", "picture"]}', '[]', '2026-12-01 02:16:23.05', '2026-12-01 02:16:23.05', '2026-12-01 02:16:23.05', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (142, 'r05n8x4hzzfya602l0j9iuqd', 'plugin::content-manager.explorer.update', '{}', 'api::promo.promo', '{"fields": ["title", "interview", "quotes", "people", "articles", "pictures"]}', '[]', '2026-12-01 02:16:23.053', '2026-12-01 02:16:23.053', '2026-12-01 02:16:23.053', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (144, 'yzod960j5mz4xr3z3bxrb9l2', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:23.072', '2026-12-01 02:16:23.072', '2026-12-01 02:16:23.072', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (145, 'jm0c7fidh0del9zf8ymgx3eg', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:23.074', '2026-12-01 02:16:23.074', '2026-12-01 02:16:23.074', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (146, 'yv79votdl9el782rm6qk7krd', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:23.079', '2026-12-01 02:16:23.079', '2026-12-01 02:16:23.079', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (147, 'nlqfqvbtma37tvhq27dqjda7', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate', '{}', '[]', '2026-12-01 02:16:23.082', '2026-12-01 02:16:23.082', '2026-12-01 02:16:23.082', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (148, 'cqnkj4zzwp2uya7pxlm2i1ai', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.rate-widget', '{}', '[]', '2026-12-01 02:16:23.084', '2026-12-01 02:16:23.084', '2026-12-01 02:16:23.084', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (149, 'q2d0givs5lrn2dr969i88wdy', 'plugin::content-manager.explorer.delete', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-12-01 02:16:23.086', '2026-12-01 02:16:23.086', '2026-12-01 02:16:23.087', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (150, 'g3xhpsmjhrbh1aymxma7arzo', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '[]', '2026-12-01 02:16:23.089', '2026-12-01 02:16:23.089', '2026-12-01 02:16:23.089', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (151, 'hfw3d2p9g8l9t346dyiad3zp', 'plugin::content-manager.explorer.delete', '{}', 'api::page.page', '{}', '[]', '2026-12-01 02:16:23.093', '2026-12-01 02:16:23.093', '2026-12-01 02:16:23.093', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (152, 'mawdq4k0iyq4ojheilizkmcb', 'plugin::content-manager.explorer.delete', '{}', 'api::promo.promo', '{}', '[]', '2026-12-01 02:16:23.095', '2026-12-01 02:16:23.095', '2026-12-01 02:16:23.095', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (154, 'zbikp6y9q286jzl9g99v530m', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:23.109', '2026-12-01 02:16:23.109', '2026-12-01 02:16:23.109', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (212, 'gvzyryfdeeyix38y7cnffnc4', 'admin::admin-tokens.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.58', '2026-12-01 02:16:23.58', '2026-12-01 02:16:23.58', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (155, 'cglqwa0wkb1drdne6tbfm5lx', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:23.116', '2026-12-01 02:16:23.116', '2026-12-01 02:16:23.116', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (156, 'wdqtlo42g8g3vao15gq0bsd9', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:23.124', '2026-12-01 02:16:23.124', '2026-12-01 02:16:23.124', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (157, 'fvvfaeq95ae7y35w87f4ew80', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.rate', '{}', '[]', '2026-12-01 02:16:23.136', '2026-12-01 02:16:23.136', '2026-12-01 02:16:23.136', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (158, 'kvberw0fxdlcg3rdzdyn5k2g', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.rate-widget', '{}', '[]', '2026-12-01 02:16:23.142', '2026-12-01 02:16:23.142', '2026-12-01 02:16:23.142', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (159, 'd3akgkt1nfpoxu0epf74gpap', 'plugin::content-manager.explorer.publish', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-12-01 02:16:23.152', '2026-12-01 02:16:23.152', '2026-12-01 02:16:23.152', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (160, 'dgw7x1v029twpsoofc0931c9', 'plugin::content-manager.explorer.publish', '{}', 'api::article.article', '{}', '[]', '2026-12-01 02:16:23.157', '2026-12-01 02:16:23.157', '2026-12-01 02:16:23.157', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (161, 'xpxq3bkrmm5kktpmgjlki5nh', 'plugin::content-manager.explorer.publish', '{}', 'api::page.page', '{}', '[]', '2026-12-01 02:16:23.159', '2026-12-01 02:16:23.159', '2026-12-01 02:16:23.159', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (162, 'yepmmn54l6ttg38uvy3s8p0g', 'plugin::content-manager.explorer.publish', '{}', 'api::promo.promo', '{}', '[]', '2026-12-01 02:16:23.165', '2026-12-01 02:16:23.165', '2026-12-01 02:16:23.165', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (163, 'ilicw0ae3pjr5vak6iehnyrr', 'plugin::content-manager.single-types.configure-view', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.176', '2026-12-01 02:16:23.176', '2026-12-01 02:16:23.176', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (164, 'wsmew44adfi4bvom1fb2jcw6', 'plugin::content-manager.collection-types.configure-view', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.184', '2026-12-01 02:16:23.184', '2026-12-01 02:16:23.184', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (165, 'nhts1ozdg1cktqxkkeqoqwnp', 'plugin::content-manager.components.configure-layout', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.191', '2026-12-01 02:16:23.191', '2026-12-01 02:16:23.191', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (166, 'de4f8wkna0dp3xhk9ixlmn7w', 'plugin::content-type-builder.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.196', '2026-12-01 02:16:23.196', '2026-12-01 02:16:23.196', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (167, 'sq68psc4hro4f8qt3amg7o6b', 'plugin::email.settings.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.204', '2026-12-01 02:16:23.204', '2026-12-01 02:16:23.204', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (168, 'sr1i1kvhclm47g1vcs9a9xgc', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.209', '2026-12-01 02:16:23.209', '2026-12-01 02:16:23.21', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (169, 'j0qpw3justboux438tv94uv4', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.212', '2026-12-01 02:16:23.212', '2026-12-01 02:16:23.212', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (170, 'do60lvr667vv5fwvvkb7n4v6', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.224', '2026-12-01 02:16:23.224', '2026-12-01 02:16:23.224', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (171, 'fe4uqy4p1vefy9szysktahd1', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.232', '2026-12-01 02:16:23.232', '2026-12-01 02:16:23.232', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (172, 'h930dx6lnr85e37saf2cbveh', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.24', '2026-12-01 02:16:23.24', '2026-12-01 02:16:23.24', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (173, 'x5qpfdrdup6gj1o5h79byl3p', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.248', '2026-12-01 02:16:23.248', '2026-12-01 02:16:23.248', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (174, 'lqp17ltqd8sk1cdblncuyp5u', 'plugin::upload.settings.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.256', '2026-12-01 02:16:23.256', '2026-12-01 02:16:23.256', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (175, 'ge4n5okcpug75mhv4j5ngs9r', 'plugin::i18n.locale.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.264', '2026-12-01 02:16:23.264', '2026-12-01 02:16:23.264', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (176, 'lyp5w4q724p9n9jbotdmnw2e', 'plugin::i18n.locale.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.272', '2026-12-01 02:16:23.272', '2026-12-01 02:16:23.272', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (177, 'h421l1jr5z44p6iu6lvxrv9c', 'plugin::i18n.locale.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.28', '2026-12-01 02:16:23.28', '2026-12-01 02:16:23.28', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (178, 'ca2m18xf2r8uspbtsji6o3y4', 'plugin::i18n.locale.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.288', '2026-12-01 02:16:23.288', '2026-12-01 02:16:23.288', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (179, 'f6az4ra4sgmv8breby6lajey', 'plugin::newsroom.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.296', '2026-12-01 02:16:23.296', '2026-12-01 02:16:23.296', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (180, 'z1508ws1ycdn6vuxa4izfxo2', 'plugin::newsroom.import', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.303', '2026-12-01 02:16:23.303', '2026-12-01 02:16:23.303', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (181, 'bjbog2v36igtj2ruvp80fkbl', 'plugin::newsroom.decide', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.305', '2026-12-01 02:16:23.305', '2026-12-01 02:16:23.305', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (182, 'su2uhuisqre8c3n5nlytdefc', 'plugin::newsroom.vocabulary', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.312', '2026-12-01 02:16:23.312', '2026-12-01 02:16:23.312', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (183, 'k3p80ikrriffshda25l52kmu', 'plugin::newsroom.rates.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.328', '2026-12-01 02:16:23.328', '2026-12-01 02:16:23.329', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (184, 'h2tj49wkzvkdgadcubrevw2c', 'plugin::newsroom.rates.edit', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.35', '2026-12-01 02:16:23.35', '2026-12-01 02:16:23.35', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (185, 'zidgp6v66ciz5ko24uibut6y', 'plugin::newsroom.settings', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.356', '2026-12-01 02:16:23.356', '2026-12-01 02:16:23.356', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (186, 'a390autukgr0m1vs3z70pwl9', 'plugin::users-permissions.roles.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.364', '2026-12-01 02:16:23.364', '2026-12-01 02:16:23.365', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (187, 'a9ganqmge7wg6mputot3sl59', 'plugin::users-permissions.roles.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.371', '2026-12-01 02:16:23.371', '2026-12-01 02:16:23.371', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (188, 'sm0p7e344nqnigtl9pg5b1pl', 'plugin::users-permissions.roles.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.373', '2026-12-01 02:16:23.373', '2026-12-01 02:16:23.373', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (189, 'b0stvsriop7ukdqqqqmvhl2c', 'plugin::users-permissions.roles.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.385', '2026-12-01 02:16:23.385', '2026-12-01 02:16:23.385', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (190, 's7vhmzy4r2qcppg80k2x0ys8', 'plugin::users-permissions.providers.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.392', '2026-12-01 02:16:23.392', '2026-12-01 02:16:23.392', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (191, 'dax5f6690tc0iz8a8shf8e3f', 'plugin::users-permissions.providers.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.4', '2026-12-01 02:16:23.4', '2026-12-01 02:16:23.4', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (192, 'ixwuqavakhgwq12fyksoqscf', 'plugin::users-permissions.email-templates.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.408', '2026-12-01 02:16:23.408', '2026-12-01 02:16:23.408', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (193, 'xjfjrwlwnhtz10hdt22dch9i', 'plugin::users-permissions.email-templates.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.416', '2026-12-01 02:16:23.416', '2026-12-01 02:16:23.416', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (194, 'anwzmuzgpqg24petrboc5f35', 'plugin::users-permissions.advanced-settings.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.424', '2026-12-01 02:16:23.424', '2026-12-01 02:16:23.424', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (195, 'm71du3qsw1kqyc2smple7lsg', 'plugin::users-permissions.advanced-settings.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.432', '2026-12-01 02:16:23.432', '2026-12-01 02:16:23.432', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (196, 'eur6uv317owppws00bej57us', 'admin::marketplace.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.44', '2026-12-01 02:16:23.44', '2026-12-01 02:16:23.44', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (197, 'twusw4cajtuca3kypyn921su', 'admin::webhooks.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.448', '2026-12-01 02:16:23.448', '2026-12-01 02:16:23.448', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (198, 'emqofquozdyo9ua181d3hbei', 'admin::webhooks.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.456', '2026-12-01 02:16:23.456', '2026-12-01 02:16:23.456', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (199, 'h8me2mkrjlansdv414nd45qi', 'admin::webhooks.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.464', '2026-12-01 02:16:23.464', '2026-12-01 02:16:23.464', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (200, 'u88jshvwms3u73us712a4tv8', 'admin::webhooks.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.471', '2026-12-01 02:16:23.471', '2026-12-01 02:16:23.471', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (201, 'p63ouk15h3d4vwjkxb3b3ey0', 'admin::users.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.48', '2026-12-01 02:16:23.48', '2026-12-01 02:16:23.48', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (202, 'fx6vso8vzzjhslkvc4gs3b4g', 'admin::users.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.488', '2026-12-01 02:16:23.488', '2026-12-01 02:16:23.488', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (203, 'bcdtx1zir4v3kip3kj4mfypl', 'admin::users.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.496', '2026-12-01 02:16:23.496', '2026-12-01 02:16:23.496', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (204, 'uo62sphmouth25xu9umbzv0q', 'admin::users.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.506', '2026-12-01 02:16:23.506', '2026-12-01 02:16:23.506', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (205, 'smtjef4h09woo9dssto3lgho', 'admin::roles.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.516', '2026-12-01 02:16:23.516', '2026-12-01 02:16:23.516', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (206, 'z7573hft3deo0e211pb3f1t2', 'admin::roles.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.528', '2026-12-01 02:16:23.528', '2026-12-01 02:16:23.528', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (207, 'locwzfvy7jq6u23bzi7wsyxt', 'admin::roles.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.536', '2026-12-01 02:16:23.536', '2026-12-01 02:16:23.536', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (208, 's3h7y8m33qfvurb82rtjmum5', 'admin::roles.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.548', '2026-12-01 02:16:23.548', '2026-12-01 02:16:23.548', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (209, 'x1757c6tweasu5ux2dgwsfkc', 'admin::api-tokens.access', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.556', '2026-12-01 02:16:23.556', '2026-12-01 02:16:23.556', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (210, 'x2fpppndv479awvu8te0ig3n', 'admin::admin-tokens.access', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.564', '2026-12-01 02:16:23.564', '2026-12-01 02:16:23.564', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (211, 'd88g2xpg8dpyoh43ic9p8g00', 'admin::admin-tokens.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.572', '2026-12-01 02:16:23.572', '2026-12-01 02:16:23.572', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (213, 'mto5ktz6f0351m0odp5jhqjl', 'admin::admin-tokens.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.586', '2026-12-01 02:16:23.586', '2026-12-01 02:16:23.586', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (214, 'srrpgde5c771hl7iou49lera', 'admin::admin-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.593', '2026-12-01 02:16:23.593', '2026-12-01 02:16:23.593', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (215, 'lhvrs6nemvtuiz04hne7gjjw', 'admin::admin-tokens.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.6', '2026-12-01 02:16:23.6', '2026-12-01 02:16:23.6', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (216, 'msfilsryl53u7i2l6yy3b8kn', 'admin::api-tokens.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.607', '2026-12-01 02:16:23.607', '2026-12-01 02:16:23.607', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (217, 'x6qpwlynj024h3mvwxzyg9ab', 'admin::api-tokens.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.61', '2026-12-01 02:16:23.61', '2026-12-01 02:16:23.61', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (218, 'g6ww5iofhhckutpqnvqmmgzu', 'admin::api-tokens.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.625', '2026-12-01 02:16:23.625', '2026-12-01 02:16:23.625', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (219, 'za5jwphpijdr5b2rsracs6p3', 'admin::api-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.632', '2026-12-01 02:16:23.632', '2026-12-01 02:16:23.632', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (220, 'b0ql1trvodbw06x6oy6uu2ak', 'admin::api-tokens.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.643', '2026-12-01 02:16:23.643', '2026-12-01 02:16:23.644', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (221, 'sud60x2rmwdxvpxapd4f9h29', 'admin::project-settings.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.652', '2026-12-01 02:16:23.652', '2026-12-01 02:16:23.652', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (222, 'tck98vxs8pfbdxh2dnvsa16y', 'admin::project-settings.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.66', '2026-12-01 02:16:23.66', '2026-12-01 02:16:23.66', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (223, 'mvqp0vdw1cmivzmabajl2rrg', 'admin::transfer.tokens.access', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.668', '2026-12-01 02:16:23.668', '2026-12-01 02:16:23.668', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (224, 'ez70wty787pvq5f1spptk6dk', 'admin::transfer.tokens.create', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.674', '2026-12-01 02:16:23.674', '2026-12-01 02:16:23.674', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (225, 'gr0tc1qe8zu8u53vizsy4h1z', 'admin::transfer.tokens.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.677', '2026-12-01 02:16:23.677', '2026-12-01 02:16:23.677', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (226, 'dtlhj4pnsg1qo2t0qibihrt7', 'admin::transfer.tokens.update', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.688', '2026-12-01 02:16:23.688', '2026-12-01 02:16:23.688', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (227, 'z3w05hxujjitii0ux97m2yvh', 'admin::transfer.tokens.regenerate', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.696', '2026-12-01 02:16:23.696', '2026-12-01 02:16:23.696', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (228, 'g0anpm8td6h4rxkno5tov3uh', 'admin::transfer.tokens.delete', '{}', NULL, '{}', '[]', '2026-12-01 02:16:23.712', '2026-12-01 02:16:23.712', '2026-12-01 02:16:23.712', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (94, 'oml395y5oczl66mfxixc95w5', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.164', '2026-12-01 02:16:24.164', '2026-12-01 02:16:24.164', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (111, 'hfcbii5zfu68z2n5vin7xywp', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.169', '2026-12-01 02:16:24.169', '2026-12-01 02:16:24.169', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (133, 'mpxqn1atd49n2umxc18fv2dw', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "embargoUntil", "rates", "corrections"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.18', '2026-12-01 02:16:24.18', '2026-12-01 02:16:24.18', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (143, 'tzbgu0gopcr36f4b8cm327e6', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.interview', '{"locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.186', '2026-12-01 02:16:24.186', '2026-12-01 02:16:24.186', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (153, 'px6qmkebo9d62aoa2cesmllf', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.interview', '{"locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.194', '2026-12-01 02:16:24.194', '2026-12-01 02:16:24.195', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (229, 'nq45s486n2t1at0ijavsx40f', 'plugin::newsroom.read', '{}', NULL, '{}', '[]', '2026-12-01 02:16:24.308', '2026-12-01 02:16:24.308', '2026-12-01 02:16:24.308', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (230, 'q4dx8zumsg3xhhcjv4kftpdm', 'plugin::newsroom.import', '{}', NULL, '{}', '[]', '2026-12-01 02:16:24.316', '2026-12-01 02:16:24.316', '2026-12-01 02:16:24.316', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (231, 'yqq2bgpl2ntkvsjrt36z52qh', 'plugin::newsroom.decide', '{}', NULL, '{}', '[]', '2026-12-01 02:16:24.326', '2026-12-01 02:16:24.326', '2026-12-01 02:16:24.326', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (232, 'qd5xoz18ivmdseiwf7yyh0vk', 'plugin::newsroom.vocabulary', '{}', NULL, '{}', '[]', '2026-12-01 02:16:24.336', '2026-12-01 02:16:24.336', '2026-12-01 02:16:24.337', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (233, 'k7n5jghoaflgmm2yck1x6fd9', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "quotes", "embargoUntil", "rates", "corrections", "readouts", "wordCount", "readingTime", "fingerprint", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.341', '2026-12-01 02:16:24.341', '2026-12-01 02:16:24.342', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (234, 'me48d2eoovq6o3t0ndx5kj4i', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "quotes", "embargoUntil", "rates", "corrections", "readouts", "wordCount", "readingTime", "fingerprint", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.344', '2026-12-01 02:16:24.344', '2026-12-01 02:16:24.345', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (235, 'lf061h3g7pheo4msawxm6xm8', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.interview', '{"fields": ["title", "slug", "standfirst", "byline", "body", "interviewees", "interviewers", "outlet", "sourceUrl", "conductedOn", "cover", "topics", "quotes", "embargoUntil", "rates", "corrections", "readouts", "wordCount", "readingTime", "fingerprint", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"], "locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.349', '2026-12-01 02:16:24.349', '2026-12-01 02:16:24.349', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (236, 'kiq3hqwjj9mp0x2qx9axoiw0', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.interview', '{"locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.356', '2026-12-01 02:16:24.356', '2026-12-01 02:16:24.356', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (237, 'jav45q74kqiosb3x58lz3zjh', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.interview', '{"locales": ["en", "ru"]}', '[]', '2026-12-01 02:16:24.369', '2026-12-01 02:16:24.369', '2026-12-01 02:16:24.369', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (238, 'efckja4dghv7gp7ctaagazux', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "anchor", "articleWords", "edited", "subjectType", "subjectId", "subjectLocale", "interview", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.373', '2026-12-01 02:16:24.373', '2026-12-01 02:16:24.373', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (239, 'ycomndbmbm6gdivw50sf1sd3', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "anchor", "articleWords", "edited", "subjectType", "subjectId", "subjectLocale", "interview", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.389', '2026-12-01 02:16:24.389', '2026-12-01 02:16:24.389', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (240, 'sb2j9vy36a50pvh6nrgxr13i', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.quote', '{"fields": ["text", "display", "kind", "speaker", "mention", "speakerRole", "cue", "order", "featured", "integrity", "review", "repaired", "confidence", "rule", "anchor", "articleWords", "edited", "subjectType", "subjectId", "subjectLocale", "interview", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.398', '2026-12-01 02:16:24.398', '2026-12-01 02:16:24.398', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (241, 'mrrmm6p08g459yh1suygacec', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:24.402', '2026-12-01 02:16:24.402', '2026-12-01 02:16:24.402', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (242, 'wh90z1crmn3m2mwf8e9yh0y2', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.quote', '{}', '[]', '2026-12-01 02:16:24.408', '2026-12-01 02:16:24.408', '2026-12-01 02:16:24.408', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (243, 'siiwshhzrbfzx8vc0jv92ran', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.416', '2026-12-01 02:16:24.416', '2026-12-01 02:16:24.416', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (244, 'gure3l6nvuu91z6fz9ovtd3d', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.424', '2026-12-01 02:16:24.424', '2026-12-01 02:16:24.424', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (245, 'zbnzfgm32diiipev2rnlpubs', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.topic', '{"fields": ["name", "names", "slug", "parent", "vocabulary", "threshold", "suggestOnly", "iptcCode", "iptcMatch", "wikidataId", "enabled", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.431', '2026-12-01 02:16:24.431', '2026-12-01 02:16:24.431', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (246, 'zyf1qwqqowkl7lxi916os9oe', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:24.435', '2026-12-01 02:16:24.435', '2026-12-01 02:16:24.435', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (247, 'b7ph42vn2qoqgtkkc0eyvqz3', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.topic', '{}', '[]', '2026-12-01 02:16:24.438', '2026-12-01 02:16:24.438', '2026-12-01 02:16:24.438', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (248, 'no7pbcxfsftxh8fzpw3u46du', 'plugin::content-manager.explorer.create', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.44', '2026-12-01 02:16:24.44', '2026-12-01 02:16:24.44', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (249, 'camlgiffw4y2i2ab4fjzjigt', 'plugin::content-manager.explorer.read', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.448', '2026-12-01 02:16:24.448', '2026-12-01 02:16:24.448', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (250, 'gubg43em93bvgix9kpu0wsep', 'plugin::content-manager.explorer.update', '{}', 'plugin::newsroom.person', '{"fields": ["name", "slug", "aliases", "role", "organisation", "portrait", "wikidataId", "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "locale", "localizations"]}', '[]', '2026-12-01 02:16:24.452', '2026-12-01 02:16:24.452', '2026-12-01 02:16:24.452', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (251, 'payqct47d5bop1co74v8io03', 'plugin::content-manager.explorer.delete', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:24.468', '2026-12-01 02:16:24.468', '2026-12-01 02:16:24.468', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (252, 'd9jimb585n6rmi02qkk24s35', 'plugin::content-manager.explorer.publish', '{}', 'plugin::newsroom.person', '{}', '[]', '2026-12-01 02:16:24.485', '2026-12-01 02:16:24.485', '2026-12-01 02:16:24.485', NULL, NULL, NULL);
INSERT INTO public.admin_permissions_role_lnk VALUES (1, 1, 2, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (2, 2, 2, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (3, 3, 2, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (4, 4, 2, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (5, 5, 2, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (6, 6, 2, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (7, 7, 2, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (8, 8, 2, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (9, 9, 2, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (10, 10, 2, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (11, 11, 2, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (12, 12, 2, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (13, 13, 2, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (14, 14, 2, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (15, 15, 2, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (16, 16, 2, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (17, 17, 2, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (18, 18, 2, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (19, 19, 2, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (20, 20, 2, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (21, 21, 2, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (22, 22, 2, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (23, 23, 2, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (24, 24, 2, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (25, 25, 2, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (26, 26, 2, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (27, 27, 2, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (29, 29, 2, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (30, 30, 2, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (31, 31, 2, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (32, 32, 2, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (33, 33, 2, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (34, 34, 2, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (35, 35, 2, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (36, 36, 2, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (38, 38, 2, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (39, 39, 2, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (40, 40, 2, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (41, 41, 2, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (42, 42, 2, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (43, 43, 2, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (44, 44, 2, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (45, 45, 2, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (46, 46, 2, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (47, 47, 2, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (48, 48, 2, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (49, 49, 2, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (50, 50, 2, 50);
INSERT INTO public.admin_permissions_role_lnk VALUES (51, 51, 2, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (52, 52, 3, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (53, 53, 3, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (54, 54, 3, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (55, 55, 3, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (56, 56, 3, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (57, 57, 3, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (58, 58, 3, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (59, 59, 3, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (60, 60, 3, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (61, 61, 3, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (62, 62, 3, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (63, 63, 3, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (64, 64, 3, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (65, 65, 3, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (66, 66, 3, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (67, 67, 3, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (68, 68, 3, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (69, 69, 3, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (70, 70, 3, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (71, 71, 3, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (72, 72, 3, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (73, 73, 3, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (74, 74, 3, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (75, 75, 3, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (76, 76, 3, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (77, 77, 3, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (78, 78, 3, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (80, 80, 3, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (81, 81, 3, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (82, 82, 3, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (83, 83, 3, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (84, 84, 3, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (85, 85, 3, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (86, 86, 3, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (87, 87, 3, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (88, 88, 3, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (89, 89, 3, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (90, 90, 3, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (91, 91, 3, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (92, 92, 3, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (93, 93, 3, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (95, 95, 1, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (96, 96, 1, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (97, 97, 1, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (98, 98, 1, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (99, 99, 1, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (100, 100, 1, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (101, 101, 1, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (102, 102, 1, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (103, 103, 1, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (104, 104, 1, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (105, 105, 1, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (106, 106, 1, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (107, 107, 1, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (108, 108, 1, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (109, 109, 1, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (110, 110, 1, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (112, 112, 1, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (113, 113, 1, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (114, 114, 1, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (115, 115, 1, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (116, 116, 1, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (117, 117, 1, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (118, 118, 1, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (119, 119, 1, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (120, 120, 1, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (121, 121, 1, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (122, 122, 1, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (123, 123, 1, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (124, 124, 1, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (125, 125, 1, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (126, 126, 1, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (127, 127, 1, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (128, 128, 1, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (129, 129, 1, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (130, 130, 1, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (131, 131, 1, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (132, 132, 1, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (134, 134, 1, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (135, 135, 1, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (136, 136, 1, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (137, 137, 1, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (138, 138, 1, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (139, 139, 1, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (140, 140, 1, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (141, 141, 1, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (142, 142, 1, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (144, 144, 1, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (145, 145, 1, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (146, 146, 1, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (147, 147, 1, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (148, 148, 1, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (149, 149, 1, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (150, 150, 1, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (151, 151, 1, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (152, 152, 1, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (154, 154, 1, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (155, 155, 1, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (156, 156, 1, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (157, 157, 1, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (158, 158, 1, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (159, 159, 1, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (160, 160, 1, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (161, 161, 1, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (162, 162, 1, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (163, 163, 1, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (164, 164, 1, 71);
INSERT INTO public.admin_permissions_role_lnk VALUES (165, 165, 1, 72);
INSERT INTO public.admin_permissions_role_lnk VALUES (166, 166, 1, 73);
INSERT INTO public.admin_permissions_role_lnk VALUES (167, 167, 1, 74);
INSERT INTO public.admin_permissions_role_lnk VALUES (168, 168, 1, 75);
INSERT INTO public.admin_permissions_role_lnk VALUES (169, 169, 1, 76);
INSERT INTO public.admin_permissions_role_lnk VALUES (170, 170, 1, 77);
INSERT INTO public.admin_permissions_role_lnk VALUES (171, 171, 1, 78);
INSERT INTO public.admin_permissions_role_lnk VALUES (172, 172, 1, 79);
INSERT INTO public.admin_permissions_role_lnk VALUES (173, 173, 1, 80);
INSERT INTO public.admin_permissions_role_lnk VALUES (174, 174, 1, 81);
INSERT INTO public.admin_permissions_role_lnk VALUES (175, 175, 1, 82);
INSERT INTO public.admin_permissions_role_lnk VALUES (176, 176, 1, 83);
INSERT INTO public.admin_permissions_role_lnk VALUES (177, 177, 1, 84);
INSERT INTO public.admin_permissions_role_lnk VALUES (178, 178, 1, 85);
INSERT INTO public.admin_permissions_role_lnk VALUES (179, 179, 1, 86);
INSERT INTO public.admin_permissions_role_lnk VALUES (180, 180, 1, 87);
INSERT INTO public.admin_permissions_role_lnk VALUES (181, 181, 1, 88);
INSERT INTO public.admin_permissions_role_lnk VALUES (182, 182, 1, 89);
INSERT INTO public.admin_permissions_role_lnk VALUES (183, 183, 1, 90);
INSERT INTO public.admin_permissions_role_lnk VALUES (184, 184, 1, 91);
INSERT INTO public.admin_permissions_role_lnk VALUES (185, 185, 1, 92);
INSERT INTO public.admin_permissions_role_lnk VALUES (186, 186, 1, 93);
INSERT INTO public.admin_permissions_role_lnk VALUES (187, 187, 1, 94);
INSERT INTO public.admin_permissions_role_lnk VALUES (188, 188, 1, 95);
INSERT INTO public.admin_permissions_role_lnk VALUES (189, 189, 1, 96);
INSERT INTO public.admin_permissions_role_lnk VALUES (190, 190, 1, 97);
INSERT INTO public.admin_permissions_role_lnk VALUES (191, 191, 1, 98);
INSERT INTO public.admin_permissions_role_lnk VALUES (192, 192, 1, 99);
INSERT INTO public.admin_permissions_role_lnk VALUES (193, 193, 1, 100);
INSERT INTO public.admin_permissions_role_lnk VALUES (194, 194, 1, 101);
INSERT INTO public.admin_permissions_role_lnk VALUES (195, 195, 1, 102);
INSERT INTO public.admin_permissions_role_lnk VALUES (196, 196, 1, 103);
INSERT INTO public.admin_permissions_role_lnk VALUES (197, 197, 1, 104);
INSERT INTO public.admin_permissions_role_lnk VALUES (198, 198, 1, 105);
INSERT INTO public.admin_permissions_role_lnk VALUES (199, 199, 1, 106);
INSERT INTO public.admin_permissions_role_lnk VALUES (200, 200, 1, 107);
INSERT INTO public.admin_permissions_role_lnk VALUES (201, 201, 1, 108);
INSERT INTO public.admin_permissions_role_lnk VALUES (202, 202, 1, 109);
INSERT INTO public.admin_permissions_role_lnk VALUES (203, 203, 1, 110);
INSERT INTO public.admin_permissions_role_lnk VALUES (204, 204, 1, 111);
INSERT INTO public.admin_permissions_role_lnk VALUES (205, 205, 1, 112);
INSERT INTO public.admin_permissions_role_lnk VALUES (206, 206, 1, 113);
INSERT INTO public.admin_permissions_role_lnk VALUES (207, 207, 1, 114);
INSERT INTO public.admin_permissions_role_lnk VALUES (208, 208, 1, 115);
INSERT INTO public.admin_permissions_role_lnk VALUES (209, 209, 1, 116);
INSERT INTO public.admin_permissions_role_lnk VALUES (210, 210, 1, 117);
INSERT INTO public.admin_permissions_role_lnk VALUES (211, 211, 1, 118);
INSERT INTO public.admin_permissions_role_lnk VALUES (212, 212, 1, 119);
INSERT INTO public.admin_permissions_role_lnk VALUES (213, 213, 1, 120);
INSERT INTO public.admin_permissions_role_lnk VALUES (214, 214, 1, 121);
INSERT INTO public.admin_permissions_role_lnk VALUES (215, 215, 1, 122);
INSERT INTO public.admin_permissions_role_lnk VALUES (216, 216, 1, 123);
INSERT INTO public.admin_permissions_role_lnk VALUES (217, 217, 1, 124);
INSERT INTO public.admin_permissions_role_lnk VALUES (218, 218, 1, 125);
INSERT INTO public.admin_permissions_role_lnk VALUES (219, 219, 1, 126);
INSERT INTO public.admin_permissions_role_lnk VALUES (220, 220, 1, 127);
INSERT INTO public.admin_permissions_role_lnk VALUES (221, 221, 1, 128);
INSERT INTO public.admin_permissions_role_lnk VALUES (222, 222, 1, 129);
INSERT INTO public.admin_permissions_role_lnk VALUES (223, 223, 1, 130);
INSERT INTO public.admin_permissions_role_lnk VALUES (224, 224, 1, 131);
INSERT INTO public.admin_permissions_role_lnk VALUES (225, 225, 1, 132);
INSERT INTO public.admin_permissions_role_lnk VALUES (226, 226, 1, 133);
INSERT INTO public.admin_permissions_role_lnk VALUES (227, 227, 1, 134);
INSERT INTO public.admin_permissions_role_lnk VALUES (228, 228, 1, 135);
INSERT INTO public.admin_permissions_role_lnk VALUES (229, 94, 1, 136);
INSERT INTO public.admin_permissions_role_lnk VALUES (230, 111, 1, 137);
INSERT INTO public.admin_permissions_role_lnk VALUES (231, 133, 1, 138);
INSERT INTO public.admin_permissions_role_lnk VALUES (232, 143, 1, 139);
INSERT INTO public.admin_permissions_role_lnk VALUES (233, 153, 1, 140);
INSERT INTO public.admin_permissions_role_lnk VALUES (234, 229, 2, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (235, 230, 2, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (236, 231, 2, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (237, 232, 2, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (238, 233, 2, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (239, 234, 2, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (240, 235, 2, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (241, 236, 2, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (242, 237, 2, 60);
INSERT INTO public.admin_permissions_role_lnk VALUES (243, 238, 2, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (244, 239, 2, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (245, 240, 2, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (246, 241, 2, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (247, 242, 2, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (248, 243, 2, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (249, 244, 2, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (250, 245, 2, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (251, 246, 2, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (252, 247, 2, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (253, 248, 2, 71);
INSERT INTO public.admin_permissions_role_lnk VALUES (254, 249, 2, 72);
INSERT INTO public.admin_permissions_role_lnk VALUES (255, 250, 2, 73);
INSERT INTO public.admin_permissions_role_lnk VALUES (256, 251, 2, 74);
INSERT INTO public.admin_permissions_role_lnk VALUES (257, 252, 2, 75);
INSERT INTO public.admin_roles VALUES (1, 'l3z95emfzffn97cxl2z9r3ip', 'Super Admin', 'strapi-super-admin', 'Super Admins can access and manage all features and settings.', '2026-12-01 02:16:21.64', '2026-12-01 02:16:21.64', '2026-12-01 02:16:21.641', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (2, 'zj0i7yzoa5dibogmqw8lv7o7', 'Editor', 'strapi-editor', 'Editors can manage and publish contents including those of other users.', '2026-12-01 02:16:21.655', '2026-12-01 02:16:21.655', '2026-12-01 02:16:21.655', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (3, 'p370xizu42q2xok56gwn1ic2', 'Author', 'strapi-author', 'Authors can manage the content they have created.', '2026-12-01 02:16:21.668', '2026-12-01 02:16:21.668', '2026-12-01 02:16:21.67', NULL, NULL, NULL);
INSERT INTO public.admin_users VALUES (1, 'mjtn5mrr03kehsycez4ccejn', 'editor', 'Number 1', NULL, 'editor-1@newsroom.test', '$2a$10$Xeg3Uabl.lcTQzWrArmADOwlFaDFM8ADZD7VXqPVEWggMCSpSsZb.', NULL, NULL, NULL, true, false, NULL, '2026-12-01 02:16:24.63', '2026-12-01 02:16:24.63', '2026-12-01 02:16:24.63', NULL, NULL, NULL);
INSERT INTO public.admin_users VALUES (2, 'no4m6x7c7rf9uko5g3b50gdz', 'super-admin', 'Number 2', NULL, 'super-admin-2@newsroom.test', '$2a$10$KXbUtzJXcMJNh0r5.rgWfeVVxBSifd5bpTBHVRhofwuPRbPMB4u2q', NULL, NULL, NULL, true, false, NULL, '2026-12-01 02:16:28.835', '2026-12-01 02:16:28.835', '2026-12-01 02:16:28.835', NULL, NULL, NULL);
INSERT INTO public.admin_users_roles_lnk VALUES (1, 1, 2, 1, 1);
INSERT INTO public.admin_users_roles_lnk VALUES (2, 2, 1, 1, 1);
INSERT INTO public.articles VALUES (1, 'jde69jl43u6lpunwvhume9np', 'A tariff falls', 'Foreign trade: “The tariff on our fish is history,” said Ole Dahl.', '2026-12-01 02:16:28.584', '2026-12-01 02:16:28.584', NULL, NULL, NULL, NULL);
INSERT INTO public.articles VALUES (2, 'jde69jl43u6lpunwvhume9np', 'A tariff falls', 'Foreign trade: “The tariff on our fish is history,” said Ole Dahl.', '2026-12-01 02:16:28.584', '2026-12-01 02:16:28.584', '2026-12-01 02:16:28.641', NULL, NULL, NULL);
INSERT INTO public.articles_topics_lnk VALUES (1, 1, 2, 0);
INSERT INTO public.articles_topics_lnk VALUES (2, 2, 2, 1);
INSERT INTO public.i18n_locale VALUES (1, 'tccfj6yh6jt1wobvvec5d6lu', 'English (en)', 'en', '2026-12-01 02:16:21.432', '2026-12-01 02:16:21.432', '2026-12-01 02:16:21.432', NULL, NULL, NULL);
INSERT INTO public.i18n_locale VALUES (2, 'j88dopukh88d48pw1mqw8dps', 'ru', 'ru', '2026-12-01 02:16:23.919', '2026-12-01 02:16:23.919', '2026-12-01 02:16:23.919', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (1, 'sgij7zxm6tig15kjmzdcwx2f', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'topic-added', 'e0td5m2a522jgs4zue50ch9a', NULL, NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:25.401', '2026-12-01 02:16:25.401', '2026-12-01 02:16:25.401', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (2, 'm9nwn5m4sk8o5l9c1t45r3h2', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'topic-removed', 'agp7asvwzpg41e8oe82mhesp', NULL, NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:25.574', '2026-12-01 02:16:25.574', '2026-12-01 02:16:25.574', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (3, 'ewrhqrysl3hj2tf7ikuzyi6l', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'topic-added', 'nvnynbxh7q68edfyzi2ua8sh', NULL, NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:25.909', '2026-12-01 02:16:25.909', '2026-12-01 02:16:25.909', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (4, 'zwbds4drsqyrc6lvti71cf2t', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-rejected', NULL, 'wzr3h4cadehfgniyjjabsirf', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.187', '2026-12-01 02:16:26.187', '2026-12-01 02:16:26.187', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (5, 'ey22kfhvuz4mp6v4mwprs7lr', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'u6n8n22s943y37un3hhftdf6', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.305', '2026-12-01 02:16:26.305', '2026-12-01 02:16:26.305', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (6, 'b0wd7p23rcg3op9t4796i8fo', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-featured', NULL, 'u6n8n22s943y37un3hhftdf6', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.415', '2026-12-01 02:16:26.415', '2026-12-01 02:16:26.415', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (7, 'co2t8jjrehmwtyfmui8icg0w', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-speaker', NULL, 'lrkluv3xp7asxomwsyr52864', 'lg9ksllickqnfejrytqsywxk', '{"before": {"edited": false, "speaker": "z5i9cev3q7nb3536azhyaims", "speakerRole": null}}', 1, 'editor Number 1', '2026-12-01 02:16:26.566', '2026-12-01 02:16:26.566', '2026-12-01 02:16:26.566', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (8, 'iwem58k0c4gbv1pcrl2mj657', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'ru6bdchl17njc2gzhgxwtfv1', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.922', '2026-12-01 02:16:26.922', '2026-12-01 02:16:26.922', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (9, 'bdrnqd2mmyexz0pxjaaxlt8r', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'lrkluv3xp7asxomwsyr52864', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.924', '2026-12-01 02:16:26.924', '2026-12-01 02:16:26.924', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (10, 'iymuid3v1057wehwxq31bglv', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'faord25gq4ybuy7h035hxpeg', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.925', '2026-12-01 02:16:26.925', '2026-12-01 02:16:26.925', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (11, 'gwrwdouz1x2zjx8egm09t24x', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'oy0ylob5cdshj58cs4anblp5', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.926', '2026-12-01 02:16:26.926', '2026-12-01 02:16:26.926', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (12, 'f7fiu2n0lx5ki2d6w6jydb0l', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'quote-approved', NULL, 'j8f0iy2pshq6fxu5m993cbn4', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:26.928', '2026-12-01 02:16:26.928', '2026-12-01 02:16:26.928', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (13, 'e6qchl5jp0vodrpnlze7qu01', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', 'quote-approved', NULL, 'iuq4fq95tal3xfcr23v6y4nn', NULL, NULL, 1, 'editor Number 1', '2026-12-01 02:16:28.116', '2026-12-01 02:16:28.116', '2026-12-01 02:16:28.116', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (14, 'e9zutzn5t9o4mzs4cmuigv8s', 'plugin::newsroom.person', 'mim5f7yqk67g4tpg117d35py', '', 'person-saved', NULL, NULL, 'mim5f7yqk67g4tpg117d35py', '{"name": "Nora Feld", "before": {"name": "Nora Feld", "role": null, "aliases": [], "wikidataId": null, "organisation": null}}', 1, 'editor Number 1', '2026-12-01 02:16:28.342', '2026-12-01 02:16:28.342', '2026-12-01 02:16:28.342', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (15, 'yxey2sz7w5tcv5qiyoiqtnuk', 'plugin::newsroom.topic', 'e0td5m2a522jgs4zue50ch9a', '', 'topic-saved', 'e0td5m2a522jgs4zue50ch9a', NULL, NULL, '{"name": "Energy", "before": {"name": "Energy", "names": null, "parent": null, "enabled": true, "iptcCode": null, "iptcMatch": null, "threshold": null, "vocabulary": {"en": [{"term": "electricity"}, {"term": "power plant"}, {"term": "turbine"}]}, "wikidataId": null, "suggestOnly": false}}', 1, 'editor Number 1', '2026-12-01 02:16:28.459', '2026-12-01 02:16:28.459', '2026-12-01 02:16:28.46', NULL, NULL, NULL);
INSERT INTO public.newsroom_decisions VALUES (16, 'vm3kzeqao64sxfngandrc1gd', 'plugin::newsroom.settings', 'settings', '', 'option-set', NULL, NULL, NULL, '{"name": "quotes.gate"}', 2, 'super-admin Number 2', '2026-12-01 02:16:29.052', '2026-12-01 02:16:29.052', '2026-12-01 02:16:29.052', NULL, NULL, NULL);
INSERT INTO public.newsroom_interviews VALUES (2, 'fna3ul73w3mo6nr07dd0lagn', 'Marsh: the tide pays the island’s bills', 'marsh-the-tide-pays-the-islands-bills', NULL, NULL, '[{"type": "paragraph", "children": [{"text": "In an interview with the magazine “Lighthouse”, Minister Helena Marsh looked back on ten years of the tidal plant at Kestrel Bay. She spoke about energy, trade with the mainland and the satellite that watches the coast.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "“We promised the islanders cheap electricity, and the power plant has delivered it every winter since,” Marsh said.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "The energy ministry expects the second turbine hall to open next year. “Our electricity exports have grown threefold, and the grid is ready for more,” she noted.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Foreign trade has followed the cables. “The new trade agreement with the mainland removed the last import tariffs on our fish,” the minister explained.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Customs duties were the hardest part of the talks. “Nobody in the harbour believed that the export quota would ever fall,” she added.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "The island also has a place in space exploration. “Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,” Marsh emphasized.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "A small space agency now employs forty people. “We will train two cosmonauts with our partners before the decade ends,” she stated.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Asked about the future, Helena Marsh summed up: “An island that makes its own power can choose its own friends.”", "type": "text"}]}]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 199, 1, '2619651f1a86e18b', '2026-12-01 02:16:25.017', '2026-12-01 02:16:26.816', '2026-12-01 02:16:27.221', 1, 1, 'en');
INSERT INTO public.newsroom_interviews VALUES (1, 'fna3ul73w3mo6nr07dd0lagn', 'Marsh: the tide pays the island’s bills', 'marsh-the-tide-pays-the-islands-bills', NULL, NULL, '[{"type": "paragraph", "children": [{"text": "In an interview with the magazine “Lighthouse”, Minister Helena Marsh looked back on ten years of the tidal plant at Kestrel Bay. She spoke about energy, trade with the mainland and the satellite that watches the coast.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "“We promised the islanders cheap electricity, and the power plant has delivered it every winter,” Marsh said.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "The energy ministry expects the second turbine hall to open next year. “Our electricity exports have grown threefold, and the grid is ready for more,” she noted.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Foreign trade has followed the cables. “The new trade agreement with the mainland removed the last import tariffs on our fish,” the minister explained.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Customs duties were the hardest part of the talks. “Nobody in the harbour believed that the export quota would ever fall,” she added.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "The island also has a place in space exploration. “Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,” Marsh emphasized.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "A small space agency now employs forty people. “We will train two cosmonauts with our partners before the decade ends,” she stated.", "type": "text"}]}, {"type": "paragraph", "children": [{"text": "Asked about the future, Helena Marsh summed up: “An island that makes its own power can choose its own friends.”", "type": "text"}]}]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 198, 1, '7cef054555456e29', '2026-12-01 02:16:25.017', '2026-12-01 02:16:27.412', NULL, 1, 1, 'en');
INSERT INTO public.newsroom_interviews VALUES (3, 'o7mhtvfpqc91wxr0bmc1pf3q', 'The harbour waits for its crane', 'the-harbour-waits-for-its-crane', NULL, NULL, '[{"type": "paragraph", "children": [{"text": "“The crane will arrive in autumn, and not a day later,” said the engineer Nora Feld.", "type": "text"}]}]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 16, 1, 'df71a310ceff29ea', '2026-12-01 02:16:27.551', '2026-12-01 02:16:27.551', NULL, 1, 1, 'en');
INSERT INTO public.newsroom_interviews VALUES (4, 'fna3ul73w3mo6nr07dd0lagn', 'Марш: прилив платит по счетам', 'marsh-priliv-platit-po-schetam', NULL, NULL, '[{"type": "paragraph", "children": [{"text": "«Приливная станция кормит весь остров», — сказала Хелена Марш.", "type": "text"}]}]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 8, 1, 'c9cb639b174f40c7', '2026-12-01 02:16:27.804', '2026-12-01 02:16:28.06', NULL, 1, 1, 'ru');
INSERT INTO public.newsroom_interviews VALUES (5, 'fna3ul73w3mo6nr07dd0lagn', 'Марш: прилив платит по счетам', 'marsh-priliv-platit-po-schetam', NULL, NULL, '[{"type": "paragraph", "children": [{"text": "«Приливная станция кормит весь остров», — сказала Хелена Марш.", "type": "text"}]}]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 8, 1, 'c9cb639b174f40c7', '2026-12-01 02:16:27.804', '2026-12-01 02:16:28.06', '2026-12-01 02:16:28.168', 1, 1, 'ru');
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (2, 1, 1, 1);
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (3, 1, 2, 2);
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (4, 1, 4, 3);
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (5, 2, 1, 1);
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (6, 2, 2, 2);
INSERT INTO public.newsroom_interviews_topics_lnk VALUES (7, 2, 4, 3);
INSERT INTO public.newsroom_people VALUES (1, 'z5i9cev3q7nb3536azhyaims', 'Helena Marsh', 'helena-marsh', '[]', NULL, NULL, NULL, '2026-12-01 02:16:25.075', '2026-12-01 02:16:25.075', '2026-12-01 02:16:25.076', NULL, NULL, NULL);
INSERT INTO public.newsroom_people VALUES (2, 'lg9ksllickqnfejrytqsywxk', 'Ole Dahl', 'ole-dahl', '[]', NULL, NULL, NULL, '2026-12-01 02:16:26.537', '2026-12-01 02:16:26.537', '2026-12-01 02:16:26.537', NULL, NULL, NULL);
INSERT INTO public.newsroom_people VALUES (4, 'pv710cbpxr1iqzwfn3im9pyi', 'Хелена Марш', 'helena-marsh-2', '[]', NULL, NULL, NULL, '2026-12-01 02:16:27.841', '2026-12-01 02:16:27.841', '2026-12-01 02:16:27.841', NULL, NULL, NULL);
INSERT INTO public.newsroom_people VALUES (3, 'mim5f7yqk67g4tpg117d35py', 'Nora Feld', 'nora-feld', '["the harbour’s engineer"]', 'Engineer', NULL, NULL, '2026-12-01 02:16:27.57', '2026-12-01 02:16:28.321', '2026-12-01 02:16:28.305', NULL, 1, NULL);
INSERT INTO public.newsroom_quotes VALUES (1, 'ru6bdchl17njc2gzhgxwtfv1', 'We promised the islanders cheap electricity, and the power plant has delivered it every winter since,', 'We promised the islanders cheap electricity, and the power plant has delivered it every winter since.', 'direct', 'Marsh', NULL, 'said', 0, false, 'altered', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 323, "exact": "We promised the islanders cheap electricity, and the power plant has delivered it every winter since,", "start": 222, "prefix": "llite that watches the coast.\n\n“", "suffix": "” Marsh said.\n\nThe energy minist"}]}', 'We promised the islanders cheap electricity, and the power plant has delivered it every winter,', false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.081', '2026-12-01 02:16:27.45', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (2, 'wzr3h4cadehfgniyjjabsirf', 'Our electricity exports have grown threefold, and the grid is ready for more,', 'Our electricity exports have grown threefold, and the grid is ready for more.', 'direct', 'she', NULL, 'noted', 1, false, 'verbatim', 'rejected', false, 0.95, 'cue-after', '{"spans": [{"end": 481, "exact": "Our electricity exports have grown threefold, and the grid is ready for more,", "start": 404, "prefix": "urbine hall to open next year. “", "suffix": "” she noted.\n\nForeign trade has "}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.091', '2026-12-01 02:16:27.453', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (3, 'u6n8n22s943y37un3hhftdf6', 'The new trade agreement with the mainland removed the last import tariffs on our fish,', 'The new trade agreement with the mainland removed the last import tariffs on our fish.', 'direct', 'the minister', NULL, 'explained', 2, true, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 621, "exact": "The new trade agreement with the mainland removed the last import tariffs on our fish,", "start": 535, "prefix": "trade has followed the cables. “", "suffix": "” the minister explained.\n\nCusto"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.109', '2026-12-01 02:16:27.458', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (5, 'faord25gq4ybuy7h035hxpeg', 'Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,', 'Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour.', 'direct', 'Marsh', NULL, 'emphasized', 4, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 937, "exact": "Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,", "start": 834, "prefix": " a place in space exploration. “", "suffix": "” Marsh emphasized.\n\nA small spa"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.129', '2026-12-01 02:16:27.468', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (10, 'lrkluv3xp7asxomwsyr52864', 'Nobody in the harbour believed that the export quota would ever fall,', 'Nobody in the harbour believed that the export quota would ever fall.', 'direct', 'she', NULL, 'added', 3, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 775, "exact": "Nobody in the harbour believed that the export quota would ever fall,", "start": 706, "prefix": "the hardest part of the talks. “", "suffix": "” she added.\n\nThe island also ha"}]}', NULL, true, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.113', '2026-12-01 02:16:26.877', '2026-12-01 02:16:27.037', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (11, 'faord25gq4ybuy7h035hxpeg', 'Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,', 'Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour.', 'direct', 'Marsh', NULL, 'emphasized', 4, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 943, "exact": "Our first satellite reached orbit in spring, and the spacecraft sends pictures of the coast every hour,", "start": 840, "prefix": " a place in space exploration. “", "suffix": "” Marsh emphasized.\n\nA small spa"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.129', '2026-12-01 02:16:26.88', '2026-12-01 02:16:27.074', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (4, 'lrkluv3xp7asxomwsyr52864', 'Nobody in the harbour believed that the export quota would ever fall,', 'Nobody in the harbour believed that the export quota would ever fall.', 'direct', 'she', NULL, 'added', 3, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 769, "exact": "Nobody in the harbour believed that the export quota would ever fall,", "start": 700, "prefix": "the hardest part of the talks. “", "suffix": "” she added.\n\nThe island also ha"}]}', NULL, true, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.113', '2026-12-01 02:16:27.466', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (6, 'oy0ylob5cdshj58cs4anblp5', 'We will train two cosmonauts with our partners before the decade ends,', 'We will train two cosmonauts with our partners before the decade ends.', 'direct', 'she', NULL, 'stated', 5, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 1076, "exact": "We will train two cosmonauts with our partners before the decade ends,", "start": 1006, "prefix": "ency now employs forty people. “", "suffix": "” she stated.\n\nAsked about the f"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.133', '2026-12-01 02:16:27.47', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (7, 'j8f0iy2pshq6fxu5m993cbn4', 'An island that makes its own power can choose its own friends.', 'An island that makes its own power can choose its own friends.', 'direct', 'Helena Marsh', NULL, 'summed up', 6, false, 'verbatim', 'approved', false, 0.84, 'cue-before', '{"spans": [{"end": 1202, "exact": "An island that makes its own power can choose its own friends.", "start": 1140, "prefix": "uture, Helena Marsh summed up: “", "suffix": "”"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.136', '2026-12-01 02:16:27.473', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (14, 'u8nqmbjefie7simz3j4pwijz', 'The crane will arrive in autumn, and not a day later,', 'The crane will arrive in autumn, and not a day later.', 'direct', 'the engineer Nora Feld', NULL, 'said', 0, false, 'verbatim', 'suggested', false, 0.95, 'cue-after', '{"spans": [{"end": 54, "exact": "The crane will arrive in autumn, and not a day later,", "start": 1, "prefix": "“", "suffix": "” said the engineer Nora Feld."}]}', NULL, false, 'plugin::newsroom.interview', 'o7mhtvfpqc91wxr0bmc1pf3q', 'en', '2026-12-01 02:16:27.579', '2026-12-01 02:16:27.579', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (8, 'ru6bdchl17njc2gzhgxwtfv1', 'We promised the islanders cheap electricity, and the power plant has delivered it every winter since,', 'We promised the islanders cheap electricity, and the power plant has delivered it every winter since.', 'direct', 'Marsh', NULL, 'said', 0, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 323, "exact": "We promised the islanders cheap electricity, and the power plant has delivered it every winter since,", "start": 222, "prefix": "llite that watches the coast.\n\n“", "suffix": "” Marsh said.\n\nThe energy minist"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.081', '2026-12-01 02:16:26.857', '2026-12-01 02:16:26.957', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (9, 'u6n8n22s943y37un3hhftdf6', 'The new trade agreement with the mainland removed the last import tariffs on our fish,', 'The new trade agreement with the mainland removed the last import tariffs on our fish.', 'direct', 'the minister', NULL, 'explained', 2, true, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 627, "exact": "The new trade agreement with the mainland removed the last import tariffs on our fish,", "start": 541, "prefix": "trade has followed the cables. “", "suffix": "” the minister explained.\n\nCusto"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.109', '2026-12-01 02:16:26.872', '2026-12-01 02:16:27.013', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (12, 'oy0ylob5cdshj58cs4anblp5', 'We will train two cosmonauts with our partners before the decade ends,', 'We will train two cosmonauts with our partners before the decade ends.', 'direct', 'she', NULL, 'stated', 5, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 1082, "exact": "We will train two cosmonauts with our partners before the decade ends,", "start": 1012, "prefix": "ency now employs forty people. “", "suffix": "” she stated.\n\nAsked about the f"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.133', '2026-12-01 02:16:26.885', '2026-12-01 02:16:27.111', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (13, 'j8f0iy2pshq6fxu5m993cbn4', 'An island that makes its own power can choose its own friends.', 'An island that makes its own power can choose its own friends.', 'direct', 'Helena Marsh', NULL, 'summed up', 6, false, 'verbatim', 'approved', false, 0.84, 'cue-before', '{"spans": [{"end": 1208, "exact": "An island that makes its own power can choose its own friends.", "start": 1146, "prefix": "uture, Helena Marsh summed up: “", "suffix": "”"}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '2026-12-01 02:16:25.136', '2026-12-01 02:16:26.889', '2026-12-01 02:16:27.167', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (15, 'iuq4fq95tal3xfcr23v6y4nn', 'Приливная станция кормит весь остров', 'Приливная станция кормит весь остров', 'direct', 'Хелена Марш', NULL, 'сказала', 0, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 37, "exact": "Приливная станция кормит весь остров", "start": 1, "prefix": "«", "suffix": "», — сказала Хелена Марш."}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', '2026-12-01 02:16:27.843', '2026-12-01 02:16:28.084', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (16, 'iuq4fq95tal3xfcr23v6y4nn', 'Приливная станция кормит весь остров', 'Приливная станция кормит весь остров', 'direct', 'Хелена Марш', NULL, 'сказала', 0, false, 'verbatim', 'approved', false, 0.95, 'cue-after', '{"spans": [{"end": 37, "exact": "Приливная станция кормит весь остров", "start": 1, "prefix": "«", "suffix": "», — сказала Хелена Марш."}]}', NULL, false, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', '2026-12-01 02:16:27.843', '2026-12-01 02:16:28.084', '2026-12-01 02:16:28.131', NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes VALUES (17, 'j3r4hjx2d2jtc96wr5wptwpf', 'The tariff on our fish is history,', 'The tariff on our fish is history.', 'direct', 'Ole Dahl', NULL, 'said', 0, false, 'verbatim', 'suggested', false, 0.95, 'cue-after', '{"spans": [{"end": 50, "exact": "The tariff on our fish is history,", "start": 16, "prefix": "Foreign trade: “", "suffix": "” said Ole Dahl."}]}', NULL, false, 'api::article.article', 'jde69jl43u6lpunwvhume9np', '', '2026-12-01 02:16:28.596', '2026-12-01 02:16:28.596', NULL, NULL, NULL, NULL);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (2, 2, 1, 2);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (3, 3, 1, 3);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (4, 4, 1, 4);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (5, 5, 1, 5);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (6, 6, 1, 6);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (7, 7, 1, 7);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (8, 8, 2, 1);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (9, 9, 2, 2);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (10, 10, 2, 3);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (11, 11, 2, 4);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (12, 12, 2, 5);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (13, 13, 2, 6);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (14, 14, 3, 1);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (15, 15, 4, 1);
INSERT INTO public.newsroom_quotes_interview_lnk VALUES (16, 16, 5, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (1, 1, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (2, 2, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (3, 3, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (5, 5, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (6, 6, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (7, 7, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (29, 4, 2);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (36, 8, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (37, 9, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (38, 10, 2);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (39, 11, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (40, 12, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (41, 13, 1);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (47, 14, 3);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (48, 15, 4);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (50, 16, 4);
INSERT INTO public.newsroom_quotes_speaker_lnk VALUES (51, 17, 2);
INSERT INTO public.newsroom_rate_widgets VALUES (1, 'l5bg0j4utjqnn72j0vs8h754', '1 US dollar', NULL, 'usd', 'USD', 'BYN', 1, 'nbrb', NULL, false, 2, 'half-up', 'header', 1, true, '2026-12-01 02:16:28.703', '2026-12-01 02:16:28.703', '2026-12-01 02:16:28.698', NULL, NULL, NULL);
INSERT INTO public.newsroom_rates VALUES (1, 'gdi4v173z42dsmzdicb1focq', 'nbrb', 'USD', 'BYN', 1, '2.9801', '2026-03-16', NULL, NULL, '2026-03-16 10:00:00', 1, 'accepted', NULL, NULL, '2026-12-01 02:16:28.664', '2026-12-01 02:16:28.664', '2026-12-01 02:16:28.665', NULL, NULL, NULL);
INSERT INTO public.newsroom_rates VALUES (2, 'lklgdkhvwjm7yo174yq8oz9c', 'nbrb', 'USD', 'BYN', 1, '2.9810', '2026-03-16', NULL, NULL, '2026-03-16 10:00:00', 2, 'accepted', NULL, NULL, '2026-12-01 02:16:28.685', '2026-12-01 02:16:28.685', '2026-12-01 02:16:28.685', NULL, NULL, NULL);
INSERT INTO public.newsroom_rates VALUES (3, 'lagavluc32wbvyp0efyz2ucy', 'nbrb', 'USD', 'BYN', 1, '9.9999', '2026-03-17', NULL, NULL, '2026-03-16 10:00:00', 1, 'quarantined', NULL, NULL, '2026-12-01 02:16:28.692', '2026-12-01 02:16:28.692', '2026-12-01 02:16:28.692', NULL, NULL, NULL);
INSERT INTO public.newsroom_subjects VALUES (1, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', '533f50759c3287d7684cb70ad22fe59cca4759a1323335844f0ada0d92e785d7', true, 'marsh-the-tide-pays-the-islands-bills');
INSERT INTO public.newsroom_subjects VALUES (2, 'plugin::newsroom.interview', 'o7mhtvfpqc91wxr0bmc1pf3q', 'en', '32114946da142b45f7831c202dc13186b75b89fb1e978a6cd565a5a1d4ecb71f', true, NULL);
INSERT INTO public.newsroom_subjects VALUES (3, 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', '19a4bd26a83cfbd8a6575653bfd2a58e07f1b8d93dc8e01eebb9864b0c9af67d', true, 'marsh-priliv-platit-po-schetam');
INSERT INTO public.newsroom_subjects VALUES (4, 'api::article.article', 'jde69jl43u6lpunwvhume9np', '', '975fd19388b517fa1ddabb686a3c09dbc5294efca00c5ebb89d5d99e1c3eb731', true, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (2, 'xmdq96j6kksg726pl1tug6sf', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'draft', 'rorj6v74c6arje8yxdz628dh', 'applied', 'machine', 0.674, '[{"end": 427, "form": "exports", "term": "export", "field": "text", "share": 0.2777777777777778, "start": 420}, {"end": 508, "form": "Foreign trade", "term": "foreign trade", "field": "text", "share": 0.375, "start": 495}, {"end": 608, "form": "tariffs", "term": "tariff", "field": "text", "share": 0.2777777777777778, "start": 601}, {"end": 746, "form": "export", "term": "export", "field": "text", "share": 0.06944444444444445, "start": 740}]', '2026-12-01 02:16:25.142', '2026-12-01 02:16:27.481', '2026-12-01 02:16:25.142', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (4, 'eo4h1pmu0phz2cvn4ba9mzsc', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'draft', 'nvnynbxh7q68edfyzi2ua8sh', 'applied', 'editor', NULL, '[]', '2026-12-01 02:16:25.902', '2026-12-01 02:16:25.902', '2026-12-01 02:16:25.902', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (3, 'kb5lemznyc2qrai78dksohcc', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'draft', 'agp7asvwzpg41e8oe82mhesp', 'rejected', 'editor', 0.658, '[{"end": 195, "form": "satellite", "term": "satellite", "field": "text", "share": 0.3283582089552239, "start": 186}, {"end": 853, "form": "satellite", "term": "satellite", "field": "text", "share": 0.07462686567164178, "start": 844}, {"end": 897, "form": "spacecraft", "term": "spacecraft", "field": "text", "share": 0.29850746268656714, "start": 887}, {"end": 1034, "form": "cosmonauts", "term": "cosmonaut", "field": "text", "share": 0.29850746268656714, "start": 1024}]', '2026-12-01 02:16:25.143', '2026-12-01 02:16:27.484', '2026-12-01 02:16:25.143', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (6, 'd0oi47afdu8n0lj90hws4j2k', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'published', 'rorj6v74c6arje8yxdz628dh', 'applied', 'machine', 0.674, '[{"end": 433, "form": "exports", "term": "export", "field": "text", "share": 0.2777777777777778, "start": 426}, {"end": 514, "form": "Foreign trade", "term": "foreign trade", "field": "text", "share": 0.375, "start": 501}, {"end": 614, "form": "tariffs", "term": "tariff", "field": "text", "share": 0.2777777777777778, "start": 607}, {"end": 752, "form": "export", "term": "export", "field": "text", "share": 0.06944444444444445, "start": 746}]', '2026-12-01 02:16:27.264', '2026-12-01 02:16:27.264', '2026-12-01 02:16:27.264', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (7, 'pd4j7fi24sq49bfsmm7hq4rz', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'published', 'agp7asvwzpg41e8oe82mhesp', 'rejected', 'editor', 0.658, '[{"end": 195, "form": "satellite", "term": "satellite", "field": "text", "share": 0.3283582089552239, "start": 186}, {"end": 859, "form": "satellite", "term": "satellite", "field": "text", "share": 0.07462686567164178, "start": 850}, {"end": 903, "form": "spacecraft", "term": "spacecraft", "field": "text", "share": 0.29850746268656714, "start": 893}, {"end": 1040, "form": "cosmonauts", "term": "cosmonaut", "field": "text", "share": 0.29850746268656714, "start": 1030}]', '2026-12-01 02:16:27.269', '2026-12-01 02:16:27.269', '2026-12-01 02:16:27.269', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (9, 'g6uxp078a1wncp6qn010ofay', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', 'draft', 'agp7asvwzpg41e8oe82mhesp', 'rejected', 'editor', NULL, '[]', '2026-12-01 02:16:27.852', '2026-12-01 02:16:27.852', '2026-12-01 02:16:27.852', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (10, 'kvlaufkeezs8vdvsv8os9fm4', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'ru', 'published', 'agp7asvwzpg41e8oe82mhesp', 'rejected', 'editor', NULL, '[]', '2026-12-01 02:16:28.202', '2026-12-01 02:16:28.202', '2026-12-01 02:16:28.202', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (11, 'nbqvofykqsn1kee6o2aecq1r', 'api::article.article', 'jde69jl43u6lpunwvhume9np', '', 'draft', 'rorj6v74c6arje8yxdz628dh', 'applied', 'machine', 0.812, '[{"end": 8, "form": "tariff", "term": "tariff", "field": "title", "share": 0.48387096774193544, "start": 2}, {"end": 13, "form": "Foreign trade", "term": "foreign trade", "field": "text", "share": 0.435483870967742, "start": 0}, {"end": 26, "form": "tariff", "term": "tariff", "field": "text", "share": 0.08064516129032258, "start": 20}]', '2026-12-01 02:16:28.607', '2026-12-01 02:16:28.607', '2026-12-01 02:16:28.607', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (12, 'vo2gpvwofgovb7s5e2t7k462', 'api::article.article', 'jde69jl43u6lpunwvhume9np', '', 'published', 'rorj6v74c6arje8yxdz628dh', 'applied', 'machine', 0.812, '[{"end": 8, "form": "tariff", "term": "tariff", "field": "title", "share": 0.48387096774193544, "start": 2}, {"end": 13, "form": "Foreign trade", "term": "foreign trade", "field": "text", "share": 0.435483870967742, "start": 0}, {"end": 26, "form": "tariff", "term": "tariff", "field": "text", "share": 0.08064516129032258, "start": 20}]', '2026-12-01 02:16:28.656', '2026-12-01 02:16:28.656', '2026-12-01 02:16:28.656', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (5, 'j1cekqroil4xm2haa7kqbspl', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'published', 'e0td5m2a522jgs4zue50ch9a', 'applied', 'editor', 0.674, '[{"end": 265, "form": "electricity", "term": "electricity", "field": "text", "share": 0.2777777777777778, "start": 254}, {"end": 286, "form": "power plant", "term": "power plant", "field": "text", "share": 0.375, "start": 275}, {"end": 384, "form": "turbine", "term": "turbine", "field": "text", "share": 0.2777777777777778, "start": 377}, {"end": 425, "form": "electricity", "term": "electricity", "field": "text", "share": 0.06944444444444445, "start": 414}]', '2026-12-01 02:16:27.259', '2026-12-01 02:16:27.259', '2026-12-01 02:16:27.259', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (8, 'qqr2s37atqt2t7vrftysgf6a', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'published', 'nvnynbxh7q68edfyzi2ua8sh', 'applied', 'editor', NULL, '[]', '2026-12-01 02:16:27.271', '2026-12-01 02:16:27.271', '2026-12-01 02:16:27.271', NULL, NULL, NULL);
INSERT INTO public.newsroom_topic_assignments VALUES (1, 't0k3oukorj8ka5o960xkhuta', 'plugin::newsroom.interview', 'fna3ul73w3mo6nr07dd0lagn', 'en', 'draft', 'e0td5m2a522jgs4zue50ch9a', 'applied', 'editor', 0.674, '[{"end": 265, "form": "electricity", "term": "electricity", "field": "text", "share": 0.2777777777777778, "start": 254}, {"end": 286, "form": "power plant", "term": "power plant", "field": "text", "share": 0.375, "start": 275}, {"end": 378, "form": "turbine", "term": "turbine", "field": "text", "share": 0.2777777777777778, "start": 371}, {"end": 419, "form": "electricity", "term": "electricity", "field": "text", "share": 0.06944444444444445, "start": 408}]', '2026-12-01 02:16:25.14', '2026-12-01 02:16:27.48', '2026-12-01 02:16:25.14', NULL, NULL, NULL);
INSERT INTO public.newsroom_topics VALUES (2, 'rorj6v74c6arje8yxdz628dh', 'Trade', NULL, 'trade', '{"en": [{"term": "foreign trade"}, {"term": "tariff"}, {"term": "export"}]}', NULL, false, NULL, NULL, NULL, true, '2026-12-01 02:16:24.251', '2026-12-01 02:16:24.251', '2026-12-01 02:16:24.245', NULL, NULL, NULL);
INSERT INTO public.newsroom_topics VALUES (3, 'agp7asvwzpg41e8oe82mhesp', 'Space', NULL, 'space', '{"en": [{"term": "satellite"}, {"term": "cosmonaut"}, {"term": "spacecraft"}]}', NULL, false, NULL, NULL, NULL, true, '2026-12-01 02:16:24.27', '2026-12-01 02:16:24.27', '2026-12-01 02:16:24.265', NULL, NULL, NULL);
INSERT INTO public.newsroom_topics VALUES (4, 'nvnynbxh7q68edfyzi2ua8sh', 'Fishing', NULL, 'fishing', '{"en": [{"term": "trawler"}]}', NULL, false, NULL, NULL, NULL, true, '2026-12-01 02:16:24.288', '2026-12-01 02:16:24.288', '2026-12-01 02:16:24.278', NULL, NULL, NULL);
INSERT INTO public.newsroom_topics VALUES (1, 'e0td5m2a522jgs4zue50ch9a', 'Energy', NULL, 'energy', '{"en": [{"term": "electricity"}, {"term": "power plant"}, {"term": "turbine"}, {"term": "tidal plant"}]}', NULL, false, NULL, NULL, NULL, true, '2026-12-01 02:16:24.227', '2026-12-01 02:16:28.429', '2026-12-01 02:16:28.414', NULL, 1, NULL);
INSERT INTO public.strapi_api_tokens VALUES (1, 'ejt4mfuhhqrsh1gtphcrifnd', 'Read Only', 'A default API token with read-only permissions, only used for accessing resources', 'content-api', 'read-only', 'bd1c927b547cbcfe069d23c275e673ad071d9427a229286d32f1d4c7915c39ffb540050e96564eed947c6ed7b578168e836a59446661c5c793ab6316172cfbc0', 'v1:1250722a4f7f446d77453698a2bc3fee:a834bb688d15b932d5802502362227e290188ed50bc12c68a90381fa76e23e0d5b467e059fface980843b47be57130bd7d344bd7c3bbca4902bf9fc733cce34ad6b22a51c4110997b3b4ef7ed8b3667cc7da522c926e24804e0b79e49636554664f5aad10aee00ae275442e1ef896f8d09a74fd66baba53447a21078ce0367d155b8282e7ba63001e99420ffb7e110484204cf6d667056eb368a264b90eb81ba8ee13d6dc08c553b7c3a77c7235a16c316d00bf994d2f0693a3a85b3dd996035d2fe241e8fc39105b4b8ede103074662d0747dae6d9b45f3f5f4794fa826598e26b926337d3a26ab66b68464f910aa52af5c8284729b3987b7f759db292ffd4e:7cc89462f7f471f6b943f4cd55533522', NULL, NULL, NULL, '2026-12-01 02:16:23.874', '2026-12-01 02:16:23.874', '2026-12-01 02:16:23.874', NULL, NULL, NULL);
INSERT INTO public.strapi_api_tokens VALUES (2, 'jz9o52jjimlhx6agao7q2vxy', 'Full Access', 'A default API token with full access permissions, used for accessing or modifying resources', 'content-api', 'full-access', '35c21c2543412fd38897910f796f512beb1decd0afd8a5b4ddd18d1f8449d4f972522dcd301cd6703f25c7f2f09b30c307374325f99e2179465c2430d263249d', 'v1:af26a03e392a66bac725d3410e1c12db:9b9b3242eb2ab7c66e8cc64c8c0931855af45ab3bd86ca7c701869d664ba62b24c1d321e64dc18c7bd6ea6d4bb239282da93b350ebb9ddc940114f00cd7390b7a61d5a07e4f3420a68df700322e45970a8647eabc8d82467681acb51f25d601ddb0dc57ce15688486e809a57a349bd1db9997bade9357bd855898db3272adfa174a9aff56bc67671ae9ffe40a1a40d61ac72d11477518327907f057d61c2bfdc440850cbaae29f18ad20242f7b0419eeffa82e5b4f2d27bed6f3d798bb53a54b78d3859505a7c272fba0c9a58dc7040783e572946452d486d00e60ddbd7ea539ea8d17c1d4e41c63e73d75ffa08b5b6d9834be2af8bb2212bdc506fa2317bf99:a017714a816dd8d186ddd991b1673c1f', NULL, NULL, NULL, '2026-12-01 02:16:23.898', '2026-12-01 02:16:23.898', '2026-12-01 02:16:23.898', NULL, NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (1, 'strapi_unidirectional-join-table-repair-ran', 'true', 'boolean', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (2, 'strapi_content_types_schema', '{"plugin::upload.file":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"files"}}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"plugin":"upload","globalId":"UploadFile","uid":"plugin::upload.file","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"kind":"collectionType"},"modelName":"file"},"plugin::upload.folder":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"upload_folders"}}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"plugin":"upload","globalId":"UploadFolder","uid":"plugin::upload.folder","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"kind":"collectionType"},"modelName":"folder"},"plugin::i18n.locale":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::i18n.locale","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"i18n_locale"}}},"plugin":"i18n","collectionName":"i18n_locale","globalId":"I18NLocale","uid":"plugin::i18n.locale","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"i18n_locale","info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false}},"kind":"collectionType"},"modelName":"locale"},"plugin::content-releases.release":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_releases"}}},"plugin":"content-releases","globalId":"ContentReleasesRelease","uid":"plugin::content-releases.release","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"}},"kind":"collectionType"},"modelName":"release"},"plugin::content-releases.release-action":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_release_actions"}}},"plugin":"content-releases","globalId":"ContentReleasesReleaseAction","uid":"plugin::content-releases.release-action","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"}},"kind":"collectionType"},"modelName":"release-action"},"plugin::review-workflows.workflow":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflow","uid":"plugin::review-workflows.workflow","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"}},"kind":"collectionType"},"modelName":"workflow"},"plugin::review-workflows.workflow-stage":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0","draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow-stage","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows_stages"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflowStage","uid":"plugin::review-workflows.workflow-stage","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false}},"kind":"collectionType"},"modelName":"workflow-stage"},"plugin::newsroom.interview":{"kind":"collectionType","collectionName":"newsroom_interviews","info":{"singularName":"interview","pluralName":"interviews","displayName":"Interview"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true},"newsroom":{"subject":true}},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"title","defaultSortBy":"updatedAt","defaultSortOrder":"DESC"},"layouts":{"list":["title"]}},"attributes":{"title":{"type":"string","required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","targetField":"title","pluginOptions":{"i18n":{"localized":true}}},"standfirst":{"type":"text","pluginOptions":{"i18n":{"localized":true}}},"byline":{"type":"string","pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"blocks","pluginOptions":{"i18n":{"localized":true}}},"interviewees":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"interviewers":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"outlet":{"type":"string","pluginOptions":{"i18n":{"localized":false}}},"sourceUrl":{"type":"string","pluginOptions":{"i18n":{"localized":false}}},"conductedOn":{"type":"date","pluginOptions":{"i18n":{"localized":false}}},"cover":{"type":"media","multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}},"topics":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.topic"},"quotes":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.quote","mappedBy":"interview","visible":false},"embargoUntil":{"type":"datetime","pluginOptions":{"i18n":{"localized":false}}},"rates":{"type":"json","customField":"plugin::newsroom.frozen-rates","pluginOptions":{"i18n":{"localized":false}}},"corrections":{"type":"json","pluginOptions":{"i18n":{"localized":true}}},"readouts":{"type":"json","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"wordCount":{"type":"integer","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"readingTime":{"type":"integer","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"fingerprint":{"type":"string","private":true,"searchable":false,"visible":false,"pluginOptions":{"i18n":{"localized":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.interview","writable":false,"private":false,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_interviews"}}},"plugin":"newsroom","globalId":"NewsroomInterview","uid":"plugin::newsroom.interview","modelType":"contentType","__schema__":{"collectionName":"newsroom_interviews","info":{"singularName":"interview","pluralName":"interviews","displayName":"Interview"},"options":{"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"title":{"type":"string","required":true,"maxLength":255,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","targetField":"title","pluginOptions":{"i18n":{"localized":true}}},"standfirst":{"type":"text","pluginOptions":{"i18n":{"localized":true}}},"byline":{"type":"string","pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"blocks","pluginOptions":{"i18n":{"localized":true}}},"interviewees":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"interviewers":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"outlet":{"type":"string","pluginOptions":{"i18n":{"localized":false}}},"sourceUrl":{"type":"string","pluginOptions":{"i18n":{"localized":false}}},"conductedOn":{"type":"date","pluginOptions":{"i18n":{"localized":false}}},"cover":{"type":"media","multiple":false,"allowedTypes":["images"],"pluginOptions":{"i18n":{"localized":false}}},"topics":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.topic"},"quotes":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.quote","mappedBy":"interview","visible":false},"embargoUntil":{"type":"datetime","pluginOptions":{"i18n":{"localized":false}}},"rates":{"type":"customField","customField":"plugin::newsroom.frozen-rates","pluginOptions":{"i18n":{"localized":false}}},"corrections":{"type":"json","pluginOptions":{"i18n":{"localized":true}}},"readouts":{"type":"json","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"wordCount":{"type":"integer","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"readingTime":{"type":"integer","visible":false,"pluginOptions":{"i18n":{"localized":true}}},"fingerprint":{"type":"string","private":true,"searchable":false,"visible":false,"pluginOptions":{"i18n":{"localized":true}}}},"kind":"collectionType"},"modelName":"interview"},"plugin::newsroom.quote":{"kind":"collectionType","collectionName":"newsroom_quotes","info":{"singularName":"quote","pluralName":"quotes","displayName":"Quote"},"options":{"draftAndPublish":true},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"text","defaultSortBy":"updatedAt","defaultSortOrder":"DESC"},"layouts":{"list":["text","speaker","review","interview"]}},"attributes":{"text":{"type":"text","required":true},"display":{"type":"text"},"kind":{"type":"enumeration","enum":["direct","partial","answer"],"default":"direct"},"speaker":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.person"},"mention":{"type":"string"},"speakerRole":{"type":"string"},"cue":{"type":"string"},"order":{"type":"integer"},"featured":{"type":"boolean","default":false},"integrity":{"type":"enumeration","enum":["verbatim","typographic","altered","ambiguous","missing"],"default":"verbatim"},"review":{"type":"enumeration","enum":["suggested","approved","rejected"],"default":"suggested"},"repaired":{"type":"boolean","default":false},"confidence":{"type":"float"},"rule":{"type":"string"},"anchor":{"type":"json","visible":false},"articleWords":{"type":"text","private":true,"searchable":false,"visible":false},"edited":{"type":"boolean","default":false,"private":true,"visible":false},"subjectType":{"type":"string","column":{"type":"string","args":[120]},"visible":false},"subjectId":{"type":"string","column":{"type":"string","args":[40]},"visible":false},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]},"visible":false},"interview":{"type":"relation","relation":"manyToOne","target":"plugin::newsroom.interview","inversedBy":"quotes"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.quote","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_quotes"}}},"indexes":[{"name":"newsroom_quotes_owner","columns":["subject_id","subject_locale","subject_type"]},{"name":"newsroom_quotes_review","columns":["review"]}],"plugin":"newsroom","globalId":"NewsroomQuote","uid":"plugin::newsroom.quote","modelType":"contentType","__schema__":{"collectionName":"newsroom_quotes","info":{"singularName":"quote","pluralName":"quotes","displayName":"Quote"},"options":{"draftAndPublish":true},"attributes":{"text":{"type":"text","required":true},"display":{"type":"text"},"kind":{"type":"enumeration","enum":["direct","partial","answer"],"default":"direct"},"speaker":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.person"},"mention":{"type":"string"},"speakerRole":{"type":"string"},"cue":{"type":"string"},"order":{"type":"integer"},"featured":{"type":"boolean","default":false},"integrity":{"type":"enumeration","enum":["verbatim","typographic","altered","ambiguous","missing"],"default":"verbatim"},"review":{"type":"enumeration","enum":["suggested","approved","rejected"],"default":"suggested"},"repaired":{"type":"boolean","default":false},"confidence":{"type":"float"},"rule":{"type":"string"},"anchor":{"type":"json","visible":false},"articleWords":{"type":"text","private":true,"searchable":false,"visible":false},"edited":{"type":"boolean","default":false,"private":true,"visible":false},"subjectType":{"type":"string","column":{"type":"string","args":[120]},"visible":false},"subjectId":{"type":"string","column":{"type":"string","args":[40]},"visible":false},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]},"visible":false},"interview":{"type":"relation","relation":"manyToOne","target":"plugin::newsroom.interview","inversedBy":"quotes"}},"kind":"collectionType","indexes":[{"name":"newsroom_quotes_owner","columns":["subject_id","subject_locale","subject_type"]},{"name":"newsroom_quotes_review","columns":["review"]}]},"modelName":"quote"},"plugin::newsroom.person":{"kind":"collectionType","collectionName":"newsroom_people","info":{"singularName":"person","pluralName":"people","displayName":"Person"},"options":{"draftAndPublish":false},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"layouts":{"list":["name","role","organisation"]}},"attributes":{"name":{"type":"string","required":true},"slug":{"type":"uid","targetField":"name"},"aliases":{"type":"json","private":true,"searchable":false},"role":{"type":"string"},"organisation":{"type":"string"},"portrait":{"type":"media","multiple":false,"allowedTypes":["images"]},"wikidataId":{"type":"string","regex":"^Q[1-9][0-9]*$"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_people"}}},"plugin":"newsroom","globalId":"NewsroomPerson","uid":"plugin::newsroom.person","modelType":"contentType","__schema__":{"collectionName":"newsroom_people","info":{"singularName":"person","pluralName":"people","displayName":"Person"},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true},"slug":{"type":"uid","targetField":"name"},"aliases":{"type":"json","private":true,"searchable":false},"role":{"type":"string"},"organisation":{"type":"string"},"portrait":{"type":"media","multiple":false,"allowedTypes":["images"]},"wikidataId":{"type":"string","regex":"^Q[1-9][0-9]*$"}},"kind":"collectionType"},"modelName":"person"},"plugin::newsroom.topic":{"kind":"collectionType","collectionName":"newsroom_topics","info":{"singularName":"topic","pluralName":"topics","displayName":"Topic"},"options":{"draftAndPublish":false},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"layouts":{"list":["name","parent","suggestOnly","enabled"]}},"attributes":{"name":{"type":"string","required":true},"names":{"type":"json"},"slug":{"type":"uid","targetField":"name","required":true},"parent":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.topic"},"vocabulary":{"type":"json","customField":"plugin::newsroom.vocabulary","private":true,"searchable":false},"threshold":{"type":"float","min":0,"max":1,"private":true},"suggestOnly":{"type":"boolean","default":false,"private":true},"iptcCode":{"type":"string","regex":"^[0-9]{8}$"},"iptcMatch":{"type":"enumeration","enum":["exact","broad"]},"wikidataId":{"type":"string","regex":"^Q[1-9][0-9]*$"},"enabled":{"type":"boolean","default":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.topic","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_topics"}}},"plugin":"newsroom","globalId":"NewsroomTopic","uid":"plugin::newsroom.topic","modelType":"contentType","__schema__":{"collectionName":"newsroom_topics","info":{"singularName":"topic","pluralName":"topics","displayName":"Topic"},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true},"names":{"type":"json"},"slug":{"type":"uid","targetField":"name","required":true},"parent":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.topic"},"vocabulary":{"type":"customField","customField":"plugin::newsroom.vocabulary","private":true,"searchable":false},"threshold":{"type":"float","min":0,"max":1,"private":true},"suggestOnly":{"type":"boolean","default":false,"private":true},"iptcCode":{"type":"string","regex":"^[0-9]{8}$"},"iptcMatch":{"type":"enumeration","enum":["exact","broad"]},"wikidataId":{"type":"string","regex":"^Q[1-9][0-9]*$"},"enabled":{"type":"boolean","default":true}},"kind":"collectionType"},"modelName":"topic"},"plugin::newsroom.topic-assignment":{"kind":"collectionType","collectionName":"newsroom_topic_assignments","info":{"singularName":"topic-assignment","pluralName":"topic-assignments","displayName":"Topic assignment"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"subjectType":{"type":"string","required":true,"column":{"type":"string","args":[120]}},"subjectId":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]}},"version":{"type":"string","required":true,"column":{"type":"string","args":[12]}},"topic":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"state":{"type":"enumeration","enum":["applied","suggested","rejected"],"required":true},"source":{"type":"enumeration","enum":["machine","editor","system"],"required":true},"score":{"type":"float"},"evidence":{"type":"json"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.topic-assignment","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_topic_assignments"}}},"indexes":[{"name":"newsroom_assignments_key","columns":["subject_id","subject_locale","version","topic","subject_type"],"type":"unique"},{"name":"newsroom_assignments_state","columns":["state","version"]}],"plugin":"newsroom","globalId":"NewsroomTopicAssignment","uid":"plugin::newsroom.topic-assignment","modelType":"contentType","__schema__":{"collectionName":"newsroom_topic_assignments","info":{"singularName":"topic-assignment","pluralName":"topic-assignments","displayName":"Topic assignment"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"subjectType":{"type":"string","required":true,"column":{"type":"string","args":[120]}},"subjectId":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]}},"version":{"type":"string","required":true,"column":{"type":"string","args":[12]}},"topic":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"state":{"type":"enumeration","enum":["applied","suggested","rejected"],"required":true},"source":{"type":"enumeration","enum":["machine","editor","system"],"required":true},"score":{"type":"float"},"evidence":{"type":"json"}},"kind":"collectionType","indexes":[{"name":"newsroom_assignments_key","columns":["subject_id","subject_locale","version","topic","subject_type"],"type":"unique"},{"name":"newsroom_assignments_state","columns":["state","version"]}]},"modelName":"topic-assignment"},"plugin::newsroom.decision":{"kind":"collectionType","collectionName":"newsroom_decisions","info":{"singularName":"decision","pluralName":"decisions","displayName":"Decision"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"subjectType":{"type":"string","required":true,"column":{"type":"string","args":[120]}},"subjectId":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]}},"action":{"type":"string","required":true},"topic":{"type":"string","column":{"type":"string","args":[40]}},"quote":{"type":"string","column":{"type":"string","args":[40]}},"person":{"type":"string","column":{"type":"string","args":[40]}},"details":{"type":"json"},"byId":{"type":"integer"},"byName":{"type":"string","required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.decision","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_decisions"}}},"indexes":[{"name":"newsroom_decisions_subject","columns":["subject_id","subject_locale"]}],"plugin":"newsroom","globalId":"NewsroomDecision","uid":"plugin::newsroom.decision","modelType":"contentType","__schema__":{"collectionName":"newsroom_decisions","info":{"singularName":"decision","pluralName":"decisions","displayName":"Decision"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"subjectType":{"type":"string","required":true,"column":{"type":"string","args":[120]}},"subjectId":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"subjectLocale":{"type":"string","default":"","column":{"type":"string","args":[36]}},"action":{"type":"string","required":true},"topic":{"type":"string","column":{"type":"string","args":[40]}},"quote":{"type":"string","column":{"type":"string","args":[40]}},"person":{"type":"string","column":{"type":"string","args":[40]}},"details":{"type":"json"},"byId":{"type":"integer"},"byName":{"type":"string","required":true}},"kind":"collectionType","indexes":[{"name":"newsroom_decisions_subject","columns":["subject_id","subject_locale"]}]},"modelName":"decision"},"plugin::newsroom.rate":{"kind":"collectionType","collectionName":"newsroom_rates","info":{"singularName":"rate","pluralName":"rates","displayName":"Published rate"},"options":{"draftAndPublish":false},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"bank","defaultSortBy":"effectiveDate","defaultSortOrder":"DESC"},"layouts":{"list":["bank","base","counter","nominal","value","effectiveDate"]}},"attributes":{"bank":{"type":"string","required":true,"default":"manual","column":{"type":"string","args":[60]}},"base":{"type":"string","customField":"plugin::newsroom.currency","required":true,"column":{"type":"string","args":[3]}},"counter":{"type":"string","customField":"plugin::newsroom.currency","required":true,"column":{"type":"string","args":[3]}},"nominal":{"type":"integer","required":true,"default":1,"min":1},"value":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"effectiveDate":{"type":"date","required":true},"expiresOn":{"type":"date"},"publishedOn":{"type":"date"},"fetchedAt":{"type":"datetime"},"revision":{"type":"integer","default":1},"review":{"type":"enumeration","enum":["accepted","quarantined","dropped"],"default":"accepted"},"reason":{"type":"string"},"author":{"type":"string","private":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.rate","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_rates"}}},"indexes":[{"name":"newsroom_rates_key","columns":["bank","base","counter","effective_date","revision"],"type":"unique"}],"plugin":"newsroom","globalId":"NewsroomRate","uid":"plugin::newsroom.rate","modelType":"contentType","__schema__":{"collectionName":"newsroom_rates","info":{"singularName":"rate","pluralName":"rates","displayName":"Published rate"},"options":{"draftAndPublish":false},"attributes":{"bank":{"type":"string","required":true,"default":"manual","column":{"type":"string","args":[60]}},"base":{"type":"customField","customField":"plugin::newsroom.currency","required":true,"column":{"type":"string","args":[3]}},"counter":{"type":"customField","customField":"plugin::newsroom.currency","required":true,"column":{"type":"string","args":[3]}},"nominal":{"type":"integer","required":true,"default":1,"min":1},"value":{"type":"string","required":true,"column":{"type":"string","args":[40]}},"effectiveDate":{"type":"date","required":true},"expiresOn":{"type":"date"},"publishedOn":{"type":"date"},"fetchedAt":{"type":"datetime"},"revision":{"type":"integer","default":1},"review":{"type":"enumeration","enum":["accepted","quarantined","dropped"],"default":"accepted"},"reason":{"type":"string"},"author":{"type":"string","private":true}},"kind":"collectionType","indexes":[{"name":"newsroom_rates_key","columns":["bank","base","counter","effective_date","revision"],"type":"unique"}]},"modelName":"rate"},"plugin::newsroom.rate-widget":{"kind":"collectionType","collectionName":"newsroom_rate_widgets","info":{"singularName":"rate-widget","pluralName":"rate-widgets","displayName":"Rate widget"},"options":{"draftAndPublish":false},"config":{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"label","defaultSortBy":"order","defaultSortOrder":"ASC"},"layouts":{"list":["label","base","counter","bank","placement","enabled"]}},"attributes":{"label":{"type":"string","required":true},"labels":{"type":"json","customField":"plugin::newsroom.labels"},"slug":{"type":"uid","targetField":"label","required":true},"base":{"type":"string","customField":"plugin::newsroom.currency","required":true},"counter":{"type":"string","customField":"plugin::newsroom.currency","required":true},"amount":{"type":"integer","required":true,"default":1,"min":1,"max":1000000},"bank":{"type":"string","customField":"plugin::newsroom.bank","required":true},"fallbacks":{"type":"json","customField":"plugin::newsroom.banks"},"anyRateType":{"type":"boolean","default":false},"precision":{"type":"integer","required":true,"default":2,"min":0,"max":8},"rounding":{"type":"enumeration","enum":["half-up","half-even","down","up"],"required":true,"default":"half-up"},"placement":{"type":"string","required":true,"default":"header","regex":"^[a-z0-9][a-z0-9-]{0,59}$"},"order":{"type":"integer","required":true,"default":0},"enabled":{"type":"boolean","required":true,"default":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.rate-widget","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"newsroom_rate_widgets"}}},"plugin":"newsroom","globalId":"NewsroomRateWidget","uid":"plugin::newsroom.rate-widget","modelType":"contentType","__schema__":{"collectionName":"newsroom_rate_widgets","info":{"singularName":"rate-widget","pluralName":"rate-widgets","displayName":"Rate widget"},"options":{"draftAndPublish":false},"attributes":{"label":{"type":"string","required":true},"labels":{"type":"customField","customField":"plugin::newsroom.labels"},"slug":{"type":"uid","targetField":"label","required":true},"base":{"type":"customField","customField":"plugin::newsroom.currency","required":true},"counter":{"type":"customField","customField":"plugin::newsroom.currency","required":true},"amount":{"type":"integer","required":true,"default":1,"min":1,"max":1000000},"bank":{"type":"customField","customField":"plugin::newsroom.bank","required":true},"fallbacks":{"type":"customField","customField":"plugin::newsroom.banks"},"anyRateType":{"type":"boolean","default":false},"precision":{"type":"integer","required":true,"default":2,"min":0,"max":8},"rounding":{"type":"enumeration","enum":["half-up","half-even","down","up"],"required":true,"default":"half-up"},"placement":{"type":"string","required":true,"default":"header","regex":"^[a-z0-9][a-z0-9-]{0,59}$"},"order":{"type":"integer","required":true,"default":0},"enabled":{"type":"boolean","required":true,"default":true}},"kind":"collectionType"},"modelName":"rate-widget"},"plugin::users-permissions.permission":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_permissions"}}},"plugin":"users-permissions","globalId":"UsersPermissionsPermission","uid":"plugin::users-permissions.permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false}},"kind":"collectionType"},"modelName":"permission","options":{"draftAndPublish":false}},"plugin::users-permissions.role":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_roles"}}},"plugin":"users-permissions","globalId":"UsersPermissionsRole","uid":"plugin::users-permissions.role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false}},"kind":"collectionType"},"modelName":"role","options":{"draftAndPublish":false}},"plugin::users-permissions.user":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true,"draftAndPublish":false},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"confirmationToken":{"hidden":true},"provider":{"hidden":true}}},"plugin":"users-permissions","globalId":"UsersPermissionsUser","uid":"plugin::users-permissions.user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false}},"kind":"collectionType"},"modelName":"user"},"api::article.article":{"kind":"collectionType","collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article"},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string"},"lead":{"type":"richtext"},"body":{"type":"component","component":"shared.section","repeatable":true},"topics":{"type":"relation","relation":"manyToMany","target":"plugin::newsroom.topic"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::article.article","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"articles"}}},"apiName":"article","globalId":"Article","uid":"api::article.article","modelType":"contentType","__schema__":{"collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article"},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string"},"lead":{"type":"richtext"},"body":{"type":"component","component":"shared.section","repeatable":true},"topics":{"type":"relation","relation":"manyToMany","target":"plugin::newsroom.topic"}},"kind":"collectionType"},"modelName":"article","actions":{},"lifecycles":{},"pluginOptions":{"newsroom":{"subject":true}}},"api::page.page":{"kind":"collectionType","collectionName":"pages","info":{"singularName":"page","pluralName":"pages","displayName":"Page"},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string"},"promo":{"type":"relation","relation":"oneToOne","target":"api::promo.promo"},"teaser":{"type":"component","component":"shared.teaser"},"zone":{"type":"dynamiczone","components":["shared.teaser","shared.section"]},"picture":{"type":"media","multiple":false,"allowedTypes":["images"]},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::page.page","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"pages"}}},"apiName":"page","globalId":"Page","uid":"api::page.page","modelType":"contentType","__schema__":{"collectionName":"pages","info":{"singularName":"page","pluralName":"pages","displayName":"Page"},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string"},"promo":{"type":"relation","relation":"oneToOne","target":"api::promo.promo"},"teaser":{"type":"component","component":"shared.teaser"},"zone":{"type":"dynamiczone","components":["shared.teaser","shared.section"]},"picture":{"type":"media","multiple":false,"allowedTypes":["images"]}},"kind":"collectionType"},"modelName":"page","actions":{},"lifecycles":{}},"api::promo.promo":{"kind":"collectionType","collectionName":"promos","info":{"singularName":"promo","pluralName":"promos","displayName":"Promo"},"options":{"draftAndPublish":false},"attributes":{"title":{"type":"string"},"interview":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.interview"},"quotes":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.quote"},"people":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article"},"pictures":{"type":"media","multiple":true,"allowedTypes":["images"]},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::promo.promo","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"promos"}}},"apiName":"promo","globalId":"Promo","uid":"api::promo.promo","modelType":"contentType","__schema__":{"collectionName":"promos","info":{"singularName":"promo","pluralName":"promos","displayName":"Promo"},"options":{"draftAndPublish":false},"attributes":{"title":{"type":"string"},"interview":{"type":"relation","relation":"oneToOne","target":"plugin::newsroom.interview"},"quotes":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.quote"},"people":{"type":"relation","relation":"oneToMany","target":"plugin::newsroom.person"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article"},"pictures":{"type":"media","multiple":true,"allowedTypes":["images"]}},"kind":"collectionType"},"modelName":"promo","actions":{},"lifecycles":{}},"admin::permission":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_permissions"}}},"plugin":"admin","globalId":"AdminPermission","uid":"admin::permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false}},"kind":"collectionType"},"modelName":"permission"},"admin::user":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"registrationToken":{"hidden":true}}},"plugin":"admin","globalId":"AdminUser","uid":"admin::user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false}},"kind":"collectionType"},"modelName":"user","options":{"draftAndPublish":false}},"admin::role":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_roles"}}},"plugin":"admin","globalId":"AdminRole","uid":"admin::role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"}},"kind":"collectionType"},"modelName":"role"},"admin::api-token":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_tokens"}}},"plugin":"admin","globalId":"AdminApiToken","uid":"admin::api-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"api-token"},"admin::api-token-permission":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_token_permissions"}}},"plugin":"admin","globalId":"AdminApiTokenPermission","uid":"admin::api-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"}},"kind":"collectionType"},"modelName":"api-token-permission"},"admin::transfer-token":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_tokens"}}},"plugin":"admin","globalId":"AdminTransferToken","uid":"admin::transfer-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"transfer-token"},"admin::transfer-token-permission":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_token_permissions"}}},"plugin":"admin","globalId":"AdminTransferTokenPermission","uid":"admin::transfer-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"}},"kind":"collectionType"},"modelName":"transfer-token-permission"},"admin::session":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::session","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_sessions"}}},"plugin":"admin","globalId":"AdminSession","uid":"admin::session","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false}},"kind":"collectionType"},"modelName":"session"}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (3, 'plugin_content_manager_configuration_components::shared.teaser', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"label","defaultSortBy":"label","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"label":{"edit":{"label":"label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"label","searchable":true,"sortable":true}},"interview":{"edit":{"label":"interview","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"interview","searchable":true,"sortable":true}},"quote":{"edit":{"label":"quote","description":"","placeholder":"","visible":true,"editable":true,"mainField":"mention"},"list":{"label":"quote","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","label","interview","quote"],"edit":[[{"name":"label","size":6},{"name":"interview","size":6}],[{"name":"quote","size":6}]]},"uid":"shared.teaser","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (4, 'plugin_content_manager_configuration_components::shared.section', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"heading","defaultSortBy":"heading","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"heading":{"edit":{"label":"heading","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"heading","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":false,"sortable":false}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","heading"],"edit":[[{"name":"heading","size":6}],[{"name":"text","size":12}]]},"uid":"shared.section","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (5, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]]},"uid":"plugin::i18n.locale"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (6, 'plugin_content_manager_configuration_content_types::plugin::upload.folder', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"pathId":{"edit":{"label":"pathId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pathId","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"files","searchable":false,"sortable":false}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","pathId","parent"],"edit":[[{"name":"name","size":6},{"name":"pathId","size":4}],[{"name":"parent","size":6},{"name":"children","size":6}],[{"name":"files","size":6},{"name":"path","size":6}]]},"uid":"plugin::upload.folder"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (7, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release-action', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"contentType","defaultSortBy":"contentType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"contentType":{"edit":{"label":"contentType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentType","searchable":true,"sortable":true}},"entryDocumentId":{"edit":{"label":"entryDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"entryDocumentId","searchable":true,"sortable":true}},"release":{"edit":{"label":"release","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"release","searchable":true,"sortable":true}},"isEntryValid":{"edit":{"label":"isEntryValid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isEntryValid","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","type","contentType","entryDocumentId"],"edit":[[{"name":"type","size":6},{"name":"contentType","size":6}],[{"name":"entryDocumentId","size":6},{"name":"release","size":6}],[{"name":"isEntryValid","size":4}]]},"uid":"plugin::content-releases.release-action"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (8, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"releasedAt":{"edit":{"label":"releasedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"releasedAt","searchable":true,"sortable":true}},"scheduledAt":{"edit":{"label":"scheduledAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"scheduledAt","searchable":true,"sortable":true}},"timezone":{"edit":{"label":"timezone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"timezone","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"actions":{"edit":{"label":"actions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"contentType"},"list":{"label":"actions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","releasedAt","scheduledAt"],"edit":[[{"name":"name","size":6},{"name":"releasedAt","size":6}],[{"name":"scheduledAt","size":6},{"name":"timezone","size":6}],[{"name":"status","size":6},{"name":"actions","size":6}]]},"uid":"plugin::content-releases.release"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (9, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"stages":{"edit":{"label":"stages","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stages","searchable":false,"sortable":false}},"stageRequiredToPublish":{"edit":{"label":"stageRequiredToPublish","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stageRequiredToPublish","searchable":true,"sortable":true}},"contentTypes":{"edit":{"label":"contentTypes","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentTypes","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","stages","stageRequiredToPublish"],"edit":[[{"name":"name","size":6},{"name":"stages","size":6}],[{"name":"stageRequiredToPublish","size":6}],[{"name":"contentTypes","size":12}]]},"uid":"plugin::review-workflows.workflow"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (10, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow-stage', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"color":{"edit":{"label":"color","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"color","searchable":true,"sortable":true}},"workflow":{"edit":{"label":"workflow","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"workflow","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","color","workflow"],"edit":[[{"name":"name","size":6},{"name":"color","size":6}],[{"name":"workflow","size":6},{"name":"permissions","size":6}]]},"uid":"plugin::review-workflows.workflow-stage"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (11, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","role","createdAt"],"edit":[[{"name":"action","size":6},{"name":"role","size":6}]]},"uid":"plugin::users-permissions.permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (18, 'plugin_content_manager_configuration_content_types::admin::role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6},{"name":"users","size":6}],[{"name":"permissions","size":6}]]},"uid":"admin::role"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (25, 'plugin_content_manager_configuration_content_types::admin::session', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"userId","defaultSortBy":"userId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"userId":{"edit":{"label":"userId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"userId","searchable":true,"sortable":true}},"sessionId":{"edit":{"label":"sessionId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sessionId","searchable":true,"sortable":true}},"childId":{"edit":{"label":"childId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"childId","searchable":true,"sortable":true}},"deviceId":{"edit":{"label":"deviceId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deviceId","searchable":true,"sortable":true}},"origin":{"edit":{"label":"origin","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"origin","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"absoluteExpiresAt":{"edit":{"label":"absoluteExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"absoluteExpiresAt","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"metadata":{"edit":{"label":"metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"metadata","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","userId","sessionId","childId"],"edit":[[{"name":"userId","size":6},{"name":"sessionId","size":6}],[{"name":"childId","size":6},{"name":"deviceId","size":6}],[{"name":"origin","size":6},{"name":"expiresAt","size":6}],[{"name":"absoluteExpiresAt","size":6},{"name":"status","size":6}],[{"name":"type","size":6}],[{"name":"metadata","size":12}]]},"uid":"admin::session"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (30, 'plugin_content_manager_configuration_content_types::admin::transfer-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::transfer-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (33, 'plugin_content_manager_configuration_content_types::plugin::newsroom.rate-widget', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"label","defaultSortBy":"order","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"label":{"edit":{"label":"label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"label","searchable":true,"sortable":true}},"labels":{"edit":{"label":"labels","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"labels","searchable":false,"sortable":false}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"base":{"edit":{"label":"base","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"base","searchable":true,"sortable":true}},"counter":{"edit":{"label":"counter","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"counter","searchable":true,"sortable":true}},"amount":{"edit":{"label":"amount","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"amount","searchable":true,"sortable":true}},"bank":{"edit":{"label":"bank","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"bank","searchable":true,"sortable":true}},"fallbacks":{"edit":{"label":"fallbacks","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fallbacks","searchable":false,"sortable":false}},"anyRateType":{"edit":{"label":"anyRateType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"anyRateType","searchable":true,"sortable":true}},"precision":{"edit":{"label":"precision","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"precision","searchable":true,"sortable":true}},"rounding":{"edit":{"label":"rounding","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"rounding","searchable":true,"sortable":true}},"placement":{"edit":{"label":"placement","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"placement","searchable":true,"sortable":true}},"order":{"edit":{"label":"order","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"order","searchable":true,"sortable":true}},"enabled":{"edit":{"label":"enabled","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"enabled","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["label","base","counter","bank","placement","enabled"],"edit":[[{"name":"label","size":6}],[{"name":"labels","size":12}],[{"name":"slug","size":6},{"name":"base","size":6}],[{"name":"counter","size":6},{"name":"amount","size":4}],[{"name":"bank","size":6}],[{"name":"fallbacks","size":12}],[{"name":"anyRateType","size":4},{"name":"precision","size":4}],[{"name":"rounding","size":6},{"name":"placement","size":6}],[{"name":"order","size":4},{"name":"enabled","size":4}]]},"uid":"plugin::newsroom.rate-widget"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (45, 'plugin_newsroom_rates_version', '"f3f98e77-5dea-4380-89f0-f9091e643e86"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (12, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"users","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6},{"name":"permissions","size":6}],[{"name":"users","size":6}]]},"uid":"plugin::users-permissions.role"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (13, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"alternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"alternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"caption","searchable":true,"sortable":true}},"focalPoint":{"edit":{"label":"focalPoint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"focalPoint","searchable":false,"sortable":false}},"width":{"edit":{"label":"width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"width","searchable":true,"sortable":true}},"height":{"edit":{"label":"height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"size","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"previewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider_metadata","searchable":false,"sortable":false}},"folder":{"edit":{"label":"folder","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"folder","searchable":true,"sortable":true}},"folderPath":{"edit":{"label":"folderPath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"folderPath","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6}],[{"name":"focalPoint","size":12}],[{"name":"width","size":4},{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}],[{"name":"folder","size":6},{"name":"folderPath","size":6}]]},"uid":"plugin::upload.file"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (26, 'plugin_content_manager_configuration_content_types::plugin::newsroom.interview', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"updatedAt","defaultSortOrder":"DESC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"standfirst":{"edit":{"label":"standfirst","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"standfirst","searchable":true,"sortable":true}},"byline":{"edit":{"label":"byline","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"byline","searchable":true,"sortable":true}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"interviewees":{"edit":{"label":"interviewees","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"interviewees","searchable":false,"sortable":false}},"interviewers":{"edit":{"label":"interviewers","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"interviewers","searchable":false,"sortable":false}},"outlet":{"edit":{"label":"outlet","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"outlet","searchable":true,"sortable":true}},"sourceUrl":{"edit":{"label":"sourceUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourceUrl","searchable":true,"sortable":true}},"conductedOn":{"edit":{"label":"conductedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conductedOn","searchable":true,"sortable":true}},"cover":{"edit":{"label":"cover","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"cover","searchable":false,"sortable":false}},"topics":{"edit":{"label":"topics","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"topics","searchable":false,"sortable":false}},"embargoUntil":{"edit":{"label":"embargoUntil","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"embargoUntil","searchable":true,"sortable":true}},"rates":{"edit":{"label":"rates","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"rates","searchable":false,"sortable":false}},"corrections":{"edit":{"label":"corrections","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"corrections","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["title"],"edit":[[{"name":"title","size":6},{"name":"slug","size":6}],[{"name":"standfirst","size":6},{"name":"byline","size":6}],[{"name":"body","size":12}],[{"name":"interviewees","size":6},{"name":"interviewers","size":6}],[{"name":"outlet","size":6},{"name":"sourceUrl","size":6}],[{"name":"conductedOn","size":4},{"name":"cover","size":6}],[{"name":"topics","size":6},{"name":"embargoUntil","size":6}],[{"name":"rates","size":12}],[{"name":"corrections","size":12}]]},"uid":"plugin::newsroom.interview"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (32, 'plugin_content_manager_configuration_content_types::plugin::newsroom.quote', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"text","defaultSortBy":"updatedAt","defaultSortOrder":"DESC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":true,"sortable":true}},"display":{"edit":{"label":"display","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"display","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"speaker":{"edit":{"label":"speaker","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"speaker","searchable":true,"sortable":true}},"mention":{"edit":{"label":"mention","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mention","searchable":true,"sortable":true}},"speakerRole":{"edit":{"label":"speakerRole","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"speakerRole","searchable":true,"sortable":true}},"cue":{"edit":{"label":"cue","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"cue","searchable":true,"sortable":true}},"order":{"edit":{"label":"order","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"order","searchable":true,"sortable":true}},"featured":{"edit":{"label":"featured","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"featured","searchable":true,"sortable":true}},"integrity":{"edit":{"label":"integrity","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"integrity","searchable":true,"sortable":true}},"review":{"edit":{"label":"review","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"review","searchable":true,"sortable":true}},"repaired":{"edit":{"label":"repaired","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"repaired","searchable":true,"sortable":true}},"confidence":{"edit":{"label":"confidence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confidence","searchable":true,"sortable":true}},"rule":{"edit":{"label":"rule","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"rule","searchable":true,"sortable":true}},"interview":{"edit":{"label":"interview","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"interview","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["text","speaker","review","interview"],"edit":[[{"name":"text","size":6},{"name":"display","size":6}],[{"name":"kind","size":6},{"name":"speaker","size":6}],[{"name":"mention","size":6},{"name":"speakerRole","size":6}],[{"name":"cue","size":6},{"name":"order","size":4}],[{"name":"featured","size":4},{"name":"integrity","size":6}],[{"name":"review","size":6},{"name":"repaired","size":4}],[{"name":"confidence","size":4},{"name":"rule","size":6}],[{"name":"interview","size":6}]]},"uid":"plugin::newsroom.quote"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (14, 'plugin_content_manager_configuration_content_types::plugin::newsroom.topic-assignment', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"subjectType","defaultSortBy":"subjectType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"subjectType":{"edit":{"label":"subjectType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectType","searchable":true,"sortable":true}},"subjectId":{"edit":{"label":"subjectId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectId","searchable":true,"sortable":true}},"subjectLocale":{"edit":{"label":"subjectLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectLocale","searchable":true,"sortable":true}},"version":{"edit":{"label":"version","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"version","searchable":true,"sortable":true}},"topic":{"edit":{"label":"topic","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"topic","searchable":true,"sortable":true}},"state":{"edit":{"label":"state","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"state","searchable":true,"sortable":true}},"source":{"edit":{"label":"source","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"source","searchable":true,"sortable":true}},"score":{"edit":{"label":"score","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"score","searchable":true,"sortable":true}},"evidence":{"edit":{"label":"evidence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"evidence","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","subjectType","subjectId","subjectLocale"],"edit":[[{"name":"subjectType","size":6},{"name":"subjectId","size":6}],[{"name":"subjectLocale","size":6},{"name":"version","size":6}],[{"name":"topic","size":6},{"name":"state","size":6}],[{"name":"source","size":6},{"name":"score","size":4}],[{"name":"evidence","size":12}]]},"uid":"plugin::newsroom.topic-assignment"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (27, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"username","defaultSortBy":"username","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"confirmationToken":{"edit":{"label":"confirmationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"confirmationToken","searchable":true,"sortable":true}},"confirmed":{"edit":{"label":"confirmed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confirmed","searchable":true,"sortable":true}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","username","email","confirmed"],"edit":[[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"confirmed","size":4}],[{"name":"blocked","size":4},{"name":"role","size":6}]]},"uid":"plugin::users-permissions.user"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (34, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true,"autoOrientation":false,"aiMetadata":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (35, 'plugin_upload_view_configuration', '{"pageSize":10,"sort":"createdAt:DESC"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (36, 'plugin_upload_metrics', '{"weeklySchedule":"36 16 2 * * 2"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (37, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (39, 'plugin_users-permissions_grant', '{"email":{"icon":"envelope","enabled":true},"discord":{"icon":"discord","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/discord/callback","scope":["identify","email"]},"facebook":{"icon":"facebook-square","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/facebook/callback","scope":["email"]},"google":{"icon":"google","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/google/callback","scope":["email"]},"github":{"icon":"github","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/github/callback","scope":["user","user:email"]},"microsoft":{"icon":"windows","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/microsoft/callback","scope":["user.read"]},"twitter":{"icon":"twitter","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitter/callback"},"instagram":{"icon":"instagram","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/instagram/callback","scope":["user_profile"]},"vk":{"icon":"vk","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/vk/callback","scope":["email"]},"twitch":{"icon":"twitch","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitch/callback","scope":["user:read:email"]},"linkedin":{"icon":"linkedin","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/linkedin/callback","scope":["r_liteprofile","r_emailaddress"]},"cognito":{"icon":"aws","enabled":false,"key":"","secret":"","subdomain":"my.subdomain.com","callback":"api/auth/cognito/callback","scope":["email","openid","profile"]},"reddit":{"icon":"reddit","enabled":false,"key":"","secret":"","callback":"api/auth/reddit/callback","scope":["identity"]},"auth0":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"my-tenant.eu","callback":"api/auth/auth0/callback","scope":["openid","email","profile"]},"cas":{"icon":"book","enabled":false,"key":"","secret":"","callback":"api/auth/cas/callback","scope":["openid email"],"subdomain":"my.subdomain.com/cas"},"patreon":{"icon":"","enabled":false,"key":"","secret":"","callback":"api/auth/patreon/callback","scope":["identity","identity[email]"]},"keycloak":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"myKeycloakProvider.com/realms/myrealm","callback":"api/auth/keycloak/callback","scope":["openid","email","profile"]}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (40, 'plugin_users-permissions_email', '{"reset_password":{"display":"Email.template.reset_password","icon":"sync","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Reset password","message":"<p>We heard that you lost your password. Sorry about that!</p>\n\n<p>But don’t worry! You can use the following link to reset your password:</p>\n<p><%= URL %>?code=<%= TOKEN %></p>\n\n<p>Thanks.</p>"}},"email_confirmation":{"display":"Email.template.email_confirmation","icon":"check-square","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Account confirmation","message":"<p>Thank you for registering!</p>\n\n<p>You have to confirm your email address. Please click on the link below.</p>\n\n<p><%= URL %>?confirmation=<%= CODE %></p>\n\n<p>Thanks.</p>"}}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (41, 'plugin_users-permissions_advanced', '{"unique_email":true,"allow_register":true,"email_confirmation":false,"email_reset_password":null,"email_confirmation_redirection":null,"default_role":"authenticated"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (42, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null,"ssoLockedRoles":null}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (44, 'plugin_newsroom_people_version', '"bf2e832c-8e6d-4b86-a0ad-134a3a0494c9"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (38, 'plugin_newsroom_settings', '{"quotes.gate":"warn"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (15, 'plugin_content_manager_configuration_content_types::admin::user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"firstname","defaultSortBy":"firstname","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"resetPasswordTokenExpiresAt":{"edit":{"label":"resetPasswordTokenExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordTokenExpiresAt","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"registrationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"registrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"isActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"roles","searchable":false,"sortable":false}},"apiTokens":{"edit":{"label":"apiTokens","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiTokens","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"preferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"preferedLanguage","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"resetPasswordTokenExpiresAt","size":6}],[{"name":"isActive","size":4},{"name":"roles","size":6}],[{"name":"apiTokens","size":6},{"name":"blocked","size":4}],[{"name":"preferedLanguage","size":6}]]},"uid":"admin::user"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (24, 'plugin_content_manager_configuration_content_types::admin::permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"actionParameters":{"edit":{"label":"actionParameters","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actionParameters","searchable":false,"sortable":false}},"subject":{"edit":{"label":"subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"apiToken":{"edit":{"label":"apiToken","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiToken","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6}],[{"name":"actionParameters","size":12}],[{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}],[{"name":"role","size":6},{"name":"apiToken","size":6}]]},"uid":"admin::permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (31, 'plugin_content_manager_configuration_content_types::plugin::newsroom.rate', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"bank","defaultSortBy":"effectiveDate","defaultSortOrder":"DESC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"bank":{"edit":{"label":"bank","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"bank","searchable":true,"sortable":true}},"base":{"edit":{"label":"base","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"base","searchable":true,"sortable":true}},"counter":{"edit":{"label":"counter","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"counter","searchable":true,"sortable":true}},"nominal":{"edit":{"label":"nominal","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"nominal","searchable":true,"sortable":true}},"value":{"edit":{"label":"value","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"value","searchable":true,"sortable":true}},"effectiveDate":{"edit":{"label":"effectiveDate","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"effectiveDate","searchable":true,"sortable":true}},"expiresOn":{"edit":{"label":"expiresOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresOn","searchable":true,"sortable":true}},"publishedOn":{"edit":{"label":"publishedOn","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"publishedOn","searchable":true,"sortable":true}},"fetchedAt":{"edit":{"label":"fetchedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fetchedAt","searchable":true,"sortable":true}},"revision":{"edit":{"label":"revision","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"revision","searchable":true,"sortable":true}},"review":{"edit":{"label":"review","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"review","searchable":true,"sortable":true}},"reason":{"edit":{"label":"reason","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"reason","searchable":true,"sortable":true}},"author":{"edit":{"label":"author","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"author","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["bank","base","counter","nominal","value","effectiveDate"],"edit":[[{"name":"bank","size":6},{"name":"base","size":6}],[{"name":"counter","size":6},{"name":"nominal","size":4}],[{"name":"value","size":6},{"name":"effectiveDate","size":4}],[{"name":"expiresOn","size":4},{"name":"publishedOn","size":4}],[{"name":"fetchedAt","size":6},{"name":"revision","size":4}],[{"name":"review","size":6},{"name":"reason","size":6}],[{"name":"author","size":6}]]},"uid":"plugin::newsroom.rate"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (16, 'plugin_content_manager_configuration_content_types::api::page.page', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"promo":{"edit":{"label":"promo","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"promo","searchable":true,"sortable":true}},"teaser":{"edit":{"label":"teaser","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"teaser","searchable":false,"sortable":false}},"zone":{"edit":{"label":"zone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"zone","searchable":false,"sortable":false}},"picture":{"edit":{"label":"picture","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"picture","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","promo","teaser"],"edit":[[{"name":"title","size":6},{"name":"promo","size":6}],[{"name":"teaser","size":12}],[{"name":"zone","size":12}],[{"name":"picture","size":6}]]},"uid":"api::page.page"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (23, 'plugin_content_manager_configuration_content_types::api::promo.promo', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"interview":{"edit":{"label":"interview","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"interview","searchable":true,"sortable":true}},"quotes":{"edit":{"label":"quotes","description":"","placeholder":"","visible":true,"editable":true,"mainField":"mention"},"list":{"label":"quotes","searchable":false,"sortable":false}},"people":{"edit":{"label":"people","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"people","searchable":false,"sortable":false}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}},"pictures":{"edit":{"label":"pictures","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pictures","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","interview","quotes"],"edit":[[{"name":"title","size":6},{"name":"interview","size":6}],[{"name":"quotes","size":6},{"name":"people","size":6}],[{"name":"articles","size":6},{"name":"pictures","size":6}]]},"uid":"api::promo.promo"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (28, 'plugin_content_manager_configuration_content_types::plugin::newsroom.topic', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"names":{"edit":{"label":"names","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"names","searchable":false,"sortable":false}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"vocabulary":{"edit":{"label":"vocabulary","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"vocabulary","searchable":false,"sortable":false}},"threshold":{"edit":{"label":"threshold","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"threshold","searchable":true,"sortable":true}},"suggestOnly":{"edit":{"label":"suggestOnly","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"suggestOnly","searchable":true,"sortable":true}},"iptcCode":{"edit":{"label":"iptcCode","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"iptcCode","searchable":true,"sortable":true}},"iptcMatch":{"edit":{"label":"iptcMatch","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"iptcMatch","searchable":true,"sortable":true}},"wikidataId":{"edit":{"label":"wikidataId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"wikidataId","searchable":true,"sortable":true}},"enabled":{"edit":{"label":"enabled","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"enabled","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","parent","suggestOnly","enabled"],"edit":[[{"name":"name","size":6}],[{"name":"names","size":12}],[{"name":"slug","size":6},{"name":"parent","size":6}],[{"name":"vocabulary","size":12}],[{"name":"threshold","size":4},{"name":"suggestOnly","size":4}],[{"name":"iptcCode","size":6},{"name":"iptcMatch","size":6}],[{"name":"wikidataId","size":6},{"name":"enabled","size":4}]]},"uid":"plugin::newsroom.topic"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (17, 'plugin_content_manager_configuration_content_types::api::article.article', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"lead":{"edit":{"label":"lead","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lead","searchable":false,"sortable":false}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"topics":{"edit":{"label":"topics","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"topics","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","body","topics"],"edit":[[{"name":"title","size":6}],[{"name":"lead","size":12}],[{"name":"body","size":12}],[{"name":"topics","size":6}]]},"uid":"api::article.article"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (19, 'plugin_content_manager_configuration_content_types::admin::api-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"encryptedKey":{"edit":{"label":"encryptedKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"encryptedKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"adminPermissions":{"edit":{"label":"adminPermissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"adminPermissions","searchable":false,"sortable":false}},"adminUserOwner":{"edit":{"label":"adminUserOwner","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"adminUserOwner","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","kind"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"kind","size":6},{"name":"type","size":6}],[{"name":"accessKey","size":6},{"name":"encryptedKey","size":6}],[{"name":"lastUsedAt","size":6},{"name":"permissions","size":6}],[{"name":"adminPermissions","size":6},{"name":"adminUserOwner","size":6}],[{"name":"expiresAt","size":6},{"name":"lifespan","size":4}]]},"uid":"admin::api-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (21, 'plugin_content_manager_configuration_content_types::admin::transfer-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","accessKey"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"accessKey","size":6},{"name":"lastUsedAt","size":6}],[{"name":"permissions","size":6},{"name":"expiresAt","size":6}],[{"name":"lifespan","size":4}]]},"uid":"admin::transfer-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (29, 'plugin_content_manager_configuration_content_types::plugin::newsroom.person', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"aliases":{"edit":{"label":"aliases","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"aliases","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"role","searchable":true,"sortable":true}},"organisation":{"edit":{"label":"organisation","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"organisation","searchable":true,"sortable":true}},"portrait":{"edit":{"label":"portrait","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"portrait","searchable":false,"sortable":false}},"wikidataId":{"edit":{"label":"wikidataId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"wikidataId","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","role","organisation"],"edit":[[{"name":"name","size":6},{"name":"slug","size":6}],[{"name":"aliases","size":12}],[{"name":"role","size":6},{"name":"organisation","size":6}],[{"name":"portrait","size":6},{"name":"wikidataId","size":6}]]},"uid":"plugin::newsroom.person"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (20, 'plugin_content_manager_configuration_content_types::admin::api-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::api-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (43, 'plugin_newsroom_topics_version', '"dc126bed-1c3f-4c88-987e-b463ef36d4c3"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (22, 'plugin_content_manager_configuration_content_types::plugin::newsroom.decision', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"subjectType","defaultSortBy":"subjectType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"subjectType":{"edit":{"label":"subjectType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectType","searchable":true,"sortable":true}},"subjectId":{"edit":{"label":"subjectId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectId","searchable":true,"sortable":true}},"subjectLocale":{"edit":{"label":"subjectLocale","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subjectLocale","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"topic":{"edit":{"label":"topic","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"topic","searchable":true,"sortable":true}},"quote":{"edit":{"label":"quote","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"quote","searchable":true,"sortable":true}},"person":{"edit":{"label":"person","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"person","searchable":true,"sortable":true}},"details":{"edit":{"label":"details","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"details","searchable":false,"sortable":false}},"byId":{"edit":{"label":"byId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"byId","searchable":true,"sortable":true}},"byName":{"edit":{"label":"byName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"byName","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","subjectType","subjectId","subjectLocale"],"edit":[[{"name":"subjectType","size":6},{"name":"subjectId","size":6}],[{"name":"subjectLocale","size":6},{"name":"action","size":6}],[{"name":"topic","size":6},{"name":"quote","size":6}],[{"name":"person","size":6}],[{"name":"details","size":12}],[{"name":"byId","size":4},{"name":"byName","size":6}]]},"uid":"plugin::newsroom.decision"}', 'object', NULL, NULL);
INSERT INTO public.strapi_database_schema VALUES (1, '{"tables":[{"name":"files","indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null},{"name":"files_documents_idx","columns":["document_id","locale","published_at"]},{"name":"files_created_by_id_fk","columns":["created_by_id"]},{"name":"files_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"files_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"files_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"alternative_text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"caption","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"focal_point","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"width","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"height","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"formats","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ext","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mime","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"size","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"preview_url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider_metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"folder_path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"upload_folders","indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"},{"name":"upload_folders_documents_idx","columns":["document_id","locale","published_at"]},{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"]},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"i18n_locale","indexes":[{"name":"i18n_locale_documents_idx","columns":["document_id","locale","published_at"]},{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"]},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_releases","indexes":[{"name":"strapi_releases_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"released_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"scheduled_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"timezone","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_release_actions","indexes":[{"name":"strapi_release_actions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"entry_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_entry_valid","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows","indexes":[{"name":"strapi_workflows_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_types","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_workflows_stages","indexes":[{"name":"strapi_workflows_stages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"color","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_interviews","indexes":[{"name":"newsroom_interviews_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_interviews_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_interviews_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_interviews_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_interviews_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"standfirst","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"byline","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"body","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"outlet","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_url","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conducted_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"embargo_until","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"rates","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"corrections","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"readouts","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"word_count","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reading_time","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fingerprint","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_quotes","indexes":[{"name":"newsroom_quotes_owner","columns":["subject_id","subject_locale","subject_type"]},{"name":"newsroom_quotes_review","columns":["review"]},{"name":"newsroom_quotes_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_quotes_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_quotes_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_quotes_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_quotes_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"display","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mention","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"speaker_role","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"cue","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"featured","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"integrity","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"review","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"repaired","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confidence","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"rule","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"anchor","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"article_words","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"edited","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_type","type":"string","args":[120],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_id","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_locale","type":"string","args":[36],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_people","indexes":[{"name":"newsroom_people_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_people_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_people_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_people_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_people_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"aliases","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"role","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"organisation","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"wikidata_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_topics","indexes":[{"name":"newsroom_topics_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_topics_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_topics_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_topics_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_topics_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"names","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"vocabulary","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"threshold","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"suggest_only","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"iptc_code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"iptc_match","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"wikidata_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_topic_assignments","indexes":[{"name":"newsroom_assignments_key","columns":["subject_id","subject_locale","version","topic","subject_type"],"type":"unique"},{"name":"newsroom_assignments_state","columns":["state","version"]},{"name":"newsroom_topic_assignments_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_topic_assignments_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_topic_assignments_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_topic_assignments_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_topic_assignments_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_type","type":"string","args":[120],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_id","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_locale","type":"string","args":[36],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"version","type":"string","args":[12],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"topic","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"score","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"evidence","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_decisions","indexes":[{"name":"newsroom_decisions_subject","columns":["subject_id","subject_locale"]},{"name":"newsroom_decisions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_decisions_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_decisions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_decisions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_decisions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_type","type":"string","args":[120],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_id","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_locale","type":"string","args":[36],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"topic","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"quote","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"person","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"details","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"by_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_rates","indexes":[{"name":"newsroom_rates_key","columns":["bank","base","counter","effective_date","revision"],"type":"unique"},{"name":"newsroom_rates_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_rates_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_rates_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_rates_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_rates_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"bank","type":"string","args":[60],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"base","type":"string","args":[3],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"counter","type":"string","args":[3],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"nominal","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"effective_date","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_on","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fetched_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"revision","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"review","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reason","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"author","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_rate_widgets","indexes":[{"name":"newsroom_rate_widgets_documents_idx","columns":["document_id","locale","published_at"]},{"name":"newsroom_rate_widgets_created_by_id_fk","columns":["created_by_id"]},{"name":"newsroom_rate_widgets_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"newsroom_rate_widgets_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"newsroom_rate_widgets_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"label","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"labels","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"base","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"counter","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"amount","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"bank","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"fallbacks","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"any_rate_type","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"precision","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"rounding","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"placement","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_permissions","indexes":[{"name":"up_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_roles","indexes":[{"name":"up_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_users","indexes":[{"name":"up_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_users_created_by_id_fk","columns":["created_by_id"]},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmation_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmed","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"articles_cmps","indexes":[{"name":"articles_field_idx","columns":["field"]},{"name":"articles_component_type_idx","columns":["component_type"]},{"name":"articles_entity_fk","columns":["entity_id"]},{"name":"articles_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"articles_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles","indexes":[{"name":"articles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"articles_created_by_id_fk","columns":["created_by_id"]},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"articles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lead","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"pages_cmps","indexes":[{"name":"pages_field_idx","columns":["field"]},{"name":"pages_component_type_idx","columns":["component_type"]},{"name":"pages_entity_fk","columns":["entity_id"]},{"name":"pages_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"pages_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"pages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"pages","indexes":[{"name":"pages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"pages_created_by_id_fk","columns":["created_by_id"]},{"name":"pages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"pages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"pages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"promos","indexes":[{"name":"promos_documents_idx","columns":["document_id","locale","published_at"]},{"name":"promos_created_by_id_fk","columns":["created_by_id"]},{"name":"promos_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"promos_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"promos_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions","indexes":[{"name":"admin_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action_parameters","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"properties","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conditions","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_users","indexes":[{"name":"admin_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_users_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"firstname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lastname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"registration_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_active","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"prefered_language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_roles","indexes":[{"name":"admin_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_tokens","indexes":[{"name":"strapi_api_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"encrypted_key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_token_permissions","indexes":[{"name":"strapi_api_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_tokens","indexes":[{"name":"strapi_transfer_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_token_permissions","indexes":[{"name":"strapi_transfer_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_sessions","indexes":[{"name":"strapi_sessions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"user_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"session_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"child_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"device_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"origin","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"absolute_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_shared_teasers","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"label","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_shared_sections","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"heading","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_core_store_settings","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"environment","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tag","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_webhooks","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"headers","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"events","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_history_versions","indexes":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"]}],"foreignKeys":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"data","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"schema","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_ai_metadata_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"completed_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_ai_localization_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"source_locale","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"target_locales","type":"jsonb","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_subjects","indexes":[{"name":"newsroom_subjects_key","columns":["subject_id","subject_locale","subject_type"],"type":"unique"}],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"subject_type","type":"string","args":[120],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_id","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject_locale","type":"string","args":[36],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[64],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"complete","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"frozen_slug","type":"string","args":[255],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_banks","indexes":[{"name":"newsroom_banks_key","columns":["bank"],"type":"unique"}],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"bank","type":"string","args":[60],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_owner","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_until","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"next_run","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_success","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_failure","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"failures","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"message","type":"string","args":[400],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_reread","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"asked","type":"string","args":[1000],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"etag","type":"string","args":[200],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_modified","type":"string","args":[200],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"done","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"total","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"newsroom_jobs","indexes":[{"name":"newsroom_jobs_open","columns":["state","kind"]}],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"kind","type":"string","args":[20],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mark","type":"string","args":[64],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"state","type":"string","args":[10],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"starter_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"starter_name","type":"string","args":[255],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"parameters","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"about","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"total","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"done","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"failed","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"failures","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"result","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"position","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"message","type":"string","args":[400],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_owner","type":"string","args":[40],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lease_until","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"finished_at","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"files_related_mph","indexes":[{"name":"files_related_mph_fk","columns":["file_id"]},{"name":"files_related_mph_oidx","columns":["order"]},{"name":"files_related_mph_idix","columns":["related_id"]}],"foreignKeys":[{"name":"files_related_mph_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_folder_lnk","indexes":[{"name":"files_folder_lnk_fk","columns":["file_id"]},{"name":"files_folder_lnk_ifk","columns":["folder_id"]},{"name":"files_folder_lnk_uq","columns":["file_id","folder_id"],"type":"unique"},{"name":"files_folder_lnk_oifk","columns":["file_ord"]}],"foreignKeys":[{"name":"files_folder_lnk_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"},{"name":"files_folder_lnk_ifk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"file_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders_parent_lnk","indexes":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"]},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"]},{"name":"upload_folders_parent_lnk_uq","columns":["folder_id","inv_folder_id"],"type":"unique"},{"name":"upload_folders_parent_lnk_oifk","columns":["folder_ord"]}],"foreignKeys":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_release_actions_release_lnk","indexes":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"]},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"]},{"name":"strapi_release_actions_release_lnk_uq","columns":["release_action_id","release_id"],"type":"unique"},{"name":"strapi_release_actions_release_lnk_oifk","columns":["release_action_ord"]}],"foreignKeys":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"],"referencedColumns":["id"],"referencedTable":"strapi_release_actions","onDelete":"CASCADE"},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"],"referencedColumns":["id"],"referencedTable":"strapi_releases","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"release_action_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_action_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stage_required_to_publish_lnk","indexes":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_uq","columns":["workflow_id","workflow_stage_id"],"type":"unique"}],"foreignKeys":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_workflow_lnk","indexes":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"]},{"name":"strapi_workflows_stages_workflow_lnk_uq","columns":["workflow_stage_id","workflow_id"],"type":"unique"},{"name":"strapi_workflows_stages_workflow_lnk_oifk","columns":["workflow_stage_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_permissions_lnk","indexes":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"]},{"name":"strapi_workflows_stages_permissions_lnk_uq","columns":["workflow_stage_id","permission_id"],"type":"unique"},{"name":"strapi_workflows_stages_permissions_lnk_ofk","columns":["permission_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_interviews_interviewees_lnk","indexes":[{"name":"newsroom_interviews_interviewees_lnk_fk","columns":["interview_id"]},{"name":"newsroom_interviews_interviewees_lnk_ifk","columns":["person_id"]},{"name":"newsroom_interviews_interviewees_lnk_uq","columns":["interview_id","person_id"],"type":"unique"},{"name":"newsroom_interviews_interviewees_lnk_ofk","columns":["person_ord"]}],"foreignKeys":[{"name":"newsroom_interviews_interviewees_lnk_fk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"},{"name":"newsroom_interviews_interviewees_lnk_ifk","columns":["person_id"],"referencedColumns":["id"],"referencedTable":"newsroom_people","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_interviews_interviewers_lnk","indexes":[{"name":"newsroom_interviews_interviewers_lnk_fk","columns":["interview_id"]},{"name":"newsroom_interviews_interviewers_lnk_ifk","columns":["person_id"]},{"name":"newsroom_interviews_interviewers_lnk_uq","columns":["interview_id","person_id"],"type":"unique"},{"name":"newsroom_interviews_interviewers_lnk_ofk","columns":["person_ord"]}],"foreignKeys":[{"name":"newsroom_interviews_interviewers_lnk_fk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"},{"name":"newsroom_interviews_interviewers_lnk_ifk","columns":["person_id"],"referencedColumns":["id"],"referencedTable":"newsroom_people","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_interviews_topics_lnk","indexes":[{"name":"newsroom_interviews_topics_lnk_fk","columns":["interview_id"]},{"name":"newsroom_interviews_topics_lnk_ifk","columns":["topic_id"]},{"name":"newsroom_interviews_topics_lnk_uq","columns":["interview_id","topic_id"],"type":"unique"},{"name":"newsroom_interviews_topics_lnk_ofk","columns":["topic_ord"]}],"foreignKeys":[{"name":"newsroom_interviews_topics_lnk_fk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"},{"name":"newsroom_interviews_topics_lnk_ifk","columns":["topic_id"],"referencedColumns":["id"],"referencedTable":"newsroom_topics","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"topic_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"topic_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_quotes_speaker_lnk","indexes":[{"name":"newsroom_quotes_speaker_lnk_fk","columns":["quote_id"]},{"name":"newsroom_quotes_speaker_lnk_ifk","columns":["person_id"]},{"name":"newsroom_quotes_speaker_lnk_uq","columns":["quote_id","person_id"],"type":"unique"}],"foreignKeys":[{"name":"newsroom_quotes_speaker_lnk_fk","columns":["quote_id"],"referencedColumns":["id"],"referencedTable":"newsroom_quotes","onDelete":"CASCADE"},{"name":"newsroom_quotes_speaker_lnk_ifk","columns":["person_id"],"referencedColumns":["id"],"referencedTable":"newsroom_people","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"quote_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_quotes_interview_lnk","indexes":[{"name":"newsroom_quotes_interview_lnk_fk","columns":["quote_id"]},{"name":"newsroom_quotes_interview_lnk_ifk","columns":["interview_id"]},{"name":"newsroom_quotes_interview_lnk_uq","columns":["quote_id","interview_id"],"type":"unique"},{"name":"newsroom_quotes_interview_lnk_oifk","columns":["quote_ord"]}],"foreignKeys":[{"name":"newsroom_quotes_interview_lnk_fk","columns":["quote_id"],"referencedColumns":["id"],"referencedTable":"newsroom_quotes","onDelete":"CASCADE"},{"name":"newsroom_quotes_interview_lnk_ifk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"quote_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"quote_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"newsroom_topics_parent_lnk","indexes":[{"name":"newsroom_topics_parent_lnk_fk","columns":["topic_id"]},{"name":"newsroom_topics_parent_lnk_ifk","columns":["inv_topic_id"]},{"name":"newsroom_topics_parent_lnk_uq","columns":["topic_id","inv_topic_id"],"type":"unique"}],"foreignKeys":[{"name":"newsroom_topics_parent_lnk_fk","columns":["topic_id"],"referencedColumns":["id"],"referencedTable":"newsroom_topics","onDelete":"CASCADE"},{"name":"newsroom_topics_parent_lnk_ifk","columns":["inv_topic_id"],"referencedColumns":["id"],"referencedTable":"newsroom_topics","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"topic_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_topic_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_permissions_role_lnk","indexes":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"up_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"up_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"up_permissions","onDelete":"CASCADE"},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_role_lnk","indexes":[{"name":"up_users_role_lnk_fk","columns":["user_id"]},{"name":"up_users_role_lnk_ifk","columns":["role_id"]},{"name":"up_users_role_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"up_users_role_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"up_users_role_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_topics_lnk","indexes":[{"name":"articles_topics_lnk_fk","columns":["article_id"]},{"name":"articles_topics_lnk_ifk","columns":["topic_id"]},{"name":"articles_topics_lnk_uq","columns":["article_id","topic_id"],"type":"unique"},{"name":"articles_topics_lnk_ofk","columns":["topic_ord"]}],"foreignKeys":[{"name":"articles_topics_lnk_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_topics_lnk_ifk","columns":["topic_id"],"referencedColumns":["id"],"referencedTable":"newsroom_topics","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"topic_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"topic_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"pages_promo_lnk","indexes":[{"name":"pages_promo_lnk_fk","columns":["page_id"]},{"name":"pages_promo_lnk_ifk","columns":["promo_id"]},{"name":"pages_promo_lnk_uq","columns":["page_id","promo_id"],"type":"unique"}],"foreignKeys":[{"name":"pages_promo_lnk_fk","columns":["page_id"],"referencedColumns":["id"],"referencedTable":"pages","onDelete":"CASCADE"},{"name":"pages_promo_lnk_ifk","columns":["promo_id"],"referencedColumns":["id"],"referencedTable":"promos","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"page_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"promo_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"promos_interview_lnk","indexes":[{"name":"promos_interview_lnk_fk","columns":["promo_id"]},{"name":"promos_interview_lnk_ifk","columns":["interview_id"]},{"name":"promos_interview_lnk_uq","columns":["promo_id","interview_id"],"type":"unique"}],"foreignKeys":[{"name":"promos_interview_lnk_fk","columns":["promo_id"],"referencedColumns":["id"],"referencedTable":"promos","onDelete":"CASCADE"},{"name":"promos_interview_lnk_ifk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"promo_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"promos_quotes_lnk","indexes":[{"name":"promos_quotes_lnk_fk","columns":["promo_id"]},{"name":"promos_quotes_lnk_ifk","columns":["quote_id"]},{"name":"promos_quotes_lnk_uq","columns":["promo_id","quote_id"],"type":"unique"},{"name":"promos_quotes_lnk_ofk","columns":["quote_ord"]}],"foreignKeys":[{"name":"promos_quotes_lnk_fk","columns":["promo_id"],"referencedColumns":["id"],"referencedTable":"promos","onDelete":"CASCADE"},{"name":"promos_quotes_lnk_ifk","columns":["quote_id"],"referencedColumns":["id"],"referencedTable":"newsroom_quotes","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"promo_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"quote_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"quote_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"promos_people_lnk","indexes":[{"name":"promos_people_lnk_fk","columns":["promo_id"]},{"name":"promos_people_lnk_ifk","columns":["person_id"]},{"name":"promos_people_lnk_uq","columns":["promo_id","person_id"],"type":"unique"},{"name":"promos_people_lnk_ofk","columns":["person_ord"]}],"foreignKeys":[{"name":"promos_people_lnk_fk","columns":["promo_id"],"referencedColumns":["id"],"referencedTable":"promos","onDelete":"CASCADE"},{"name":"promos_people_lnk_ifk","columns":["person_id"],"referencedColumns":["id"],"referencedTable":"newsroom_people","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"promo_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"person_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"promos_articles_lnk","indexes":[{"name":"promos_articles_lnk_fk","columns":["promo_id"]},{"name":"promos_articles_lnk_ifk","columns":["article_id"]},{"name":"promos_articles_lnk_uq","columns":["promo_id","article_id"],"type":"unique"},{"name":"promos_articles_lnk_ofk","columns":["article_ord"]}],"foreignKeys":[{"name":"promos_articles_lnk_fk","columns":["promo_id"],"referencedColumns":["id"],"referencedTable":"promos","onDelete":"CASCADE"},{"name":"promos_articles_lnk_ifk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"promo_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_role_lnk","indexes":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"admin_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"admin_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_api_token_lnk","indexes":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"]},{"name":"admin_permissions_api_token_lnk_uq","columns":["permission_id","api_token_id"],"type":"unique"},{"name":"admin_permissions_api_token_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users_roles_lnk","indexes":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"]},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"]},{"name":"admin_users_roles_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"admin_users_roles_lnk_ofk","columns":["role_ord"]},{"name":"admin_users_roles_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_tokens_admin_user_owner_lnk","indexes":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_uq","columns":["api_token_id","user_id"],"type":"unique"},{"name":"strapi_api_tokens_admin_user_owner_lnk_oifk","columns":["api_token_ord"]}],"foreignKeys":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions_token_lnk","indexes":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"]},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"]},{"name":"strapi_api_token_permissions_token_lnk_uq","columns":["api_token_permission_id","api_token_id"],"type":"unique"},{"name":"strapi_api_token_permissions_token_lnk_oifk","columns":["api_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_token_permissions","onDelete":"CASCADE"},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions_token_lnk","indexes":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_uq","columns":["transfer_token_permission_id","transfer_token_id"],"type":"unique"},{"name":"strapi_transfer_token_permissions_token_lnk_oifk","columns":["transfer_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_token_permissions","onDelete":"CASCADE"},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"transfer_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_shared_teasers_interview_lnk","indexes":[{"name":"components_shared_teasers_interview_lnk_fk","columns":["teaser_id"]},{"name":"components_shared_teasers_interview_lnk_ifk","columns":["interview_id"]},{"name":"components_shared_teasers_interview_lnk_uq","columns":["teaser_id","interview_id"],"type":"unique"}],"foreignKeys":[{"name":"components_shared_teasers_interview_lnk_fk","columns":["teaser_id"],"referencedColumns":["id"],"referencedTable":"components_shared_teasers","onDelete":"CASCADE"},{"name":"components_shared_teasers_interview_lnk_ifk","columns":["interview_id"],"referencedColumns":["id"],"referencedTable":"newsroom_interviews","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"teaser_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"interview_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_shared_teasers_quote_lnk","indexes":[{"name":"components_shared_teasers_quote_lnk_fk","columns":["teaser_id"]},{"name":"components_shared_teasers_quote_lnk_ifk","columns":["quote_id"]},{"name":"components_shared_teasers_quote_lnk_uq","columns":["teaser_id","quote_id"],"type":"unique"}],"foreignKeys":[{"name":"components_shared_teasers_quote_lnk_fk","columns":["teaser_id"],"referencedColumns":["id"],"referencedTable":"components_shared_teasers","onDelete":"CASCADE"},{"name":"components_shared_teasers_quote_lnk_ifk","columns":["quote_id"],"referencedColumns":["id"],"referencedTable":"newsroom_quotes","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"teaser_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"quote_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]}]}', '2026-12-01 02:16:20.325', '36dde074a639c1b4a51f641d8a8f0a65d3419942166b316b65f596ffa37b1700');
INSERT INTO public.strapi_migrations_internal VALUES (1, '5.0.0-rename-identifiers-longer-than-max-length', '2026-12-01 02:16:18.419');
INSERT INTO public.strapi_migrations_internal VALUES (2, '5.0.0-02-created-document-id', '2026-12-01 02:16:18.481');
INSERT INTO public.strapi_migrations_internal VALUES (3, '5.0.0-03-created-locale', '2026-12-01 02:16:18.546');
INSERT INTO public.strapi_migrations_internal VALUES (4, '5.0.0-04-created-published-at', '2026-12-01 02:16:18.599');
INSERT INTO public.strapi_migrations_internal VALUES (5, '5.0.0-05-drop-slug-fields-index', '2026-12-01 02:16:18.65');
INSERT INTO public.strapi_migrations_internal VALUES (6, '5.0.0-06-add-document-id-indexes', '2026-12-01 02:16:18.654');
INSERT INTO public.strapi_migrations_internal VALUES (7, 'core::5.0.0-discard-drafts', '2026-12-01 02:16:18.697');
INSERT INTO public.strapi_migrations_internal VALUES (8, 'admin::migrate-prefered-language-dk-to-da', '2026-12-01 02:16:18.699');
INSERT INTO public.strapi_sessions VALUES (1, 'qdkqt1b3wv7uo68j8pq2nlbf', '1', 'f57e98f3f1d9942ff6b8fb4b13f539ff', NULL, '852b2cc9-84c5-49db-b9c9-612e671e86c8', 'admin', '2026-12-01 04:16:24.857', '2026-12-31 02:16:24.857', 'active', 'session', '{"loginAt": "2026-12-01T02:16:24.857Z"}', '2026-12-01 02:16:24.857', '2026-12-01 02:16:24.857', '2026-12-01 02:16:24.857', NULL, NULL, NULL);
INSERT INTO public.strapi_sessions VALUES (2, 'wq7orl9o5de65nooq8l17qb5', '2', 'd45c2706777586ca383cd75df6cbd9f5', NULL, 'ada1b0e5-97f2-49b3-8da7-9a27a0a0685e', 'admin', '2026-12-01 04:16:28.98', '2026-12-31 02:16:28.98', 'active', 'session', '{"loginAt": "2026-12-01T02:16:28.980Z"}', '2026-12-01 02:16:28.98', '2026-12-01 02:16:28.98', '2026-12-01 02:16:28.98', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (1, 'mj0npxtodmzktb7yj91w419f', 'plugin::users-permissions.auth.logout', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (2, 'gw1svlfrh6702vy6ypsostoi', 'plugin::users-permissions.auth.revokeSession', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (3, 'j9puu0ffoo0mhpwqh250o4r8', 'plugin::users-permissions.user.me', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (5, 'fpaql2x25kaml55zgijp1et3', 'plugin::users-permissions.auth.changePassword', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.551', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (4, 'ik69icj5pk7j2a3z8qs220m9', 'plugin::users-permissions.auth.getSessions', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', '2026-12-01 02:16:21.55', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (6, 'h4v9tdtz3rmu7atdbrm1iw5r', 'plugin::users-permissions.auth.callback', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (7, 'ibrc1a93mdeesvc9b61qs837', 'plugin::users-permissions.auth.connect', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (8, 'ww6rzlr13llib6vj5kjv80i9', 'plugin::users-permissions.auth.register', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (9, 'cr82hiqxtwgowpbdlmkag9i2', 'plugin::users-permissions.auth.sendEmailConfirmation', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (10, 'kpfsq4db2zp2cf2fiqf08n43', 'plugin::users-permissions.auth.emailConfirmation', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (11, 'al1tfc4h6whdeaxq57cbpbr1', 'plugin::users-permissions.auth.refresh', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (12, 'th2qf9bzkx900tds3ypxwdj1', 'plugin::users-permissions.auth.resetPassword', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (13, 'tqbom3ac4qt1c3d7lta8r28m', 'plugin::users-permissions.auth.forgotPassword', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.576', '2026-12-01 02:16:21.577', NULL, NULL, NULL);
INSERT INTO public.up_permissions_role_lnk VALUES (1, 2, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (2, 1, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (3, 3, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (4, 5, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (5, 4, 1, 2);
INSERT INTO public.up_permissions_role_lnk VALUES (6, 9, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (7, 7, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (8, 10, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (9, 6, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (10, 8, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (11, 13, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (12, 12, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (13, 11, 2, 1);
INSERT INTO public.up_roles VALUES (1, 'isdkify5e36tlmb4lquf1wx2', 'Authenticated', 'Default role given to authenticated user.', 'authenticated', '2026-12-01 02:16:21.538', '2026-12-01 02:16:21.538', '2026-12-01 02:16:21.538', NULL, NULL, NULL);
INSERT INTO public.up_roles VALUES (2, 'aenxb6ylg2b23mf8zpdt8ab7', 'Public', 'Default role given to unauthenticated user.', 'public', '2026-12-01 02:16:21.541', '2026-12-01 02:16:21.541', '2026-12-01 02:16:21.541', NULL, NULL, NULL);
SELECT pg_catalog.setval('public.admin_permissions_api_token_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.admin_permissions_id_seq', 252, true);
SELECT pg_catalog.setval('public.admin_permissions_role_lnk_id_seq', 257, true);
SELECT pg_catalog.setval('public.admin_roles_id_seq', 3, true);
SELECT pg_catalog.setval('public.admin_users_id_seq', 2, true);
SELECT pg_catalog.setval('public.admin_users_roles_lnk_id_seq', 2, true);
SELECT pg_catalog.setval('public.articles_cmps_id_seq', 1, false);
SELECT pg_catalog.setval('public.articles_id_seq', 2, true);
SELECT pg_catalog.setval('public.articles_topics_lnk_id_seq', 2, true);
SELECT pg_catalog.setval('public.components_shared_sections_id_seq', 1, false);
SELECT pg_catalog.setval('public.components_shared_teasers_id_seq', 1, false);
SELECT pg_catalog.setval('public.components_shared_teasers_interview_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.components_shared_teasers_quote_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.files_folder_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.files_id_seq', 1, false);
SELECT pg_catalog.setval('public.files_related_mph_id_seq', 1, false);
SELECT pg_catalog.setval('public.i18n_locale_id_seq', 2, true);
SELECT pg_catalog.setval('public.newsroom_banks_id_seq', 1, false);
SELECT pg_catalog.setval('public.newsroom_decisions_id_seq', 16, true);
SELECT pg_catalog.setval('public.newsroom_interviews_id_seq', 5, true);
SELECT pg_catalog.setval('public.newsroom_interviews_interviewees_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.newsroom_interviews_interviewers_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.newsroom_interviews_topics_lnk_id_seq', 7, true);
SELECT pg_catalog.setval('public.newsroom_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.newsroom_people_id_seq', 4, true);
SELECT pg_catalog.setval('public.newsroom_quotes_id_seq', 17, true);
SELECT pg_catalog.setval('public.newsroom_quotes_interview_lnk_id_seq', 16, true);
SELECT pg_catalog.setval('public.newsroom_quotes_speaker_lnk_id_seq', 51, true);
SELECT pg_catalog.setval('public.newsroom_rate_widgets_id_seq', 1, true);
SELECT pg_catalog.setval('public.newsroom_rates_id_seq', 3, true);
SELECT pg_catalog.setval('public.newsroom_subjects_id_seq', 4, true);
SELECT pg_catalog.setval('public.newsroom_topic_assignments_id_seq', 12, true);
SELECT pg_catalog.setval('public.newsroom_topics_id_seq', 4, true);
SELECT pg_catalog.setval('public.newsroom_topics_parent_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.pages_cmps_id_seq', 1, false);
SELECT pg_catalog.setval('public.pages_id_seq', 1, false);
SELECT pg_catalog.setval('public.pages_promo_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.promos_articles_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.promos_id_seq', 1, false);
SELECT pg_catalog.setval('public.promos_interview_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.promos_people_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.promos_quotes_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_ai_localization_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_ai_metadata_jobs_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_api_token_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_api_token_permissions_token_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_api_tokens_id_seq', 2, true);
SELECT pg_catalog.setval('public.strapi_core_store_settings_id_seq', 45, true);
SELECT pg_catalog.setval('public.strapi_database_schema_id_seq', 1, true);
SELECT pg_catalog.setval('public.strapi_history_versions_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_migrations_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_migrations_internal_id_seq', 8, true);
SELECT pg_catalog.setval('public.strapi_release_actions_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_release_actions_release_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_releases_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_sessions_id_seq', 2, true);
SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_token_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_transfer_tokens_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_webhooks_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_workflows_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_workflows_stages_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_workflows_stages_permissions_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.strapi_workflows_stages_workflow_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.up_permissions_id_seq', 13, true);
SELECT pg_catalog.setval('public.up_permissions_role_lnk_id_seq', 13, true);
SELECT pg_catalog.setval('public.up_roles_id_seq', 2, true);
SELECT pg_catalog.setval('public.up_users_id_seq', 1, false);
SELECT pg_catalog.setval('public.up_users_role_lnk_id_seq', 1, false);
SELECT pg_catalog.setval('public.upload_folders_id_seq', 1, false);
SELECT pg_catalog.setval('public.upload_folders_parent_lnk_id_seq', 1, false);
ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_uq UNIQUE (permission_id, api_token_id);
ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_uq UNIQUE (permission_id, role_id);
ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_uq UNIQUE (user_id, role_id);
ALTER TABLE ONLY public.articles_cmps
    ADD CONSTRAINT articles_cmps_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.articles_topics_lnk
    ADD CONSTRAINT articles_topics_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.articles_topics_lnk
    ADD CONSTRAINT articles_topics_lnk_uq UNIQUE (article_id, topic_id);
ALTER TABLE ONLY public.articles_cmps
    ADD CONSTRAINT articles_uq UNIQUE (entity_id, cmp_id, field, component_type);
ALTER TABLE ONLY public.components_shared_sections
    ADD CONSTRAINT components_shared_sections_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.components_shared_teasers_interview_lnk
    ADD CONSTRAINT components_shared_teasers_interview_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.components_shared_teasers_interview_lnk
    ADD CONSTRAINT components_shared_teasers_interview_lnk_uq UNIQUE (teaser_id, interview_id);
ALTER TABLE ONLY public.components_shared_teasers
    ADD CONSTRAINT components_shared_teasers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.components_shared_teasers_quote_lnk
    ADD CONSTRAINT components_shared_teasers_quote_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.components_shared_teasers_quote_lnk
    ADD CONSTRAINT components_shared_teasers_quote_lnk_uq UNIQUE (teaser_id, quote_id);
ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_uq UNIQUE (file_id, folder_id);
ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_topic_assignments
    ADD CONSTRAINT newsroom_assignments_key UNIQUE (subject_id, subject_locale, version, topic, subject_type);
ALTER TABLE ONLY public.newsroom_banks
    ADD CONSTRAINT newsroom_banks_key UNIQUE (bank);
ALTER TABLE ONLY public.newsroom_banks
    ADD CONSTRAINT newsroom_banks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_decisions
    ADD CONSTRAINT newsroom_decisions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_interviews_interviewees_lnk
    ADD CONSTRAINT newsroom_interviews_interviewees_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_interviews_interviewees_lnk
    ADD CONSTRAINT newsroom_interviews_interviewees_lnk_uq UNIQUE (interview_id, person_id);
ALTER TABLE ONLY public.newsroom_interviews_interviewers_lnk
    ADD CONSTRAINT newsroom_interviews_interviewers_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_interviews_interviewers_lnk
    ADD CONSTRAINT newsroom_interviews_interviewers_lnk_uq UNIQUE (interview_id, person_id);
ALTER TABLE ONLY public.newsroom_interviews
    ADD CONSTRAINT newsroom_interviews_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_interviews_topics_lnk
    ADD CONSTRAINT newsroom_interviews_topics_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_interviews_topics_lnk
    ADD CONSTRAINT newsroom_interviews_topics_lnk_uq UNIQUE (interview_id, topic_id);
ALTER TABLE ONLY public.newsroom_jobs
    ADD CONSTRAINT newsroom_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_people
    ADD CONSTRAINT newsroom_people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_quotes_interview_lnk
    ADD CONSTRAINT newsroom_quotes_interview_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_quotes_interview_lnk
    ADD CONSTRAINT newsroom_quotes_interview_lnk_uq UNIQUE (quote_id, interview_id);
ALTER TABLE ONLY public.newsroom_quotes
    ADD CONSTRAINT newsroom_quotes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_quotes_speaker_lnk
    ADD CONSTRAINT newsroom_quotes_speaker_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_quotes_speaker_lnk
    ADD CONSTRAINT newsroom_quotes_speaker_lnk_uq UNIQUE (quote_id, person_id);
ALTER TABLE ONLY public.newsroom_rate_widgets
    ADD CONSTRAINT newsroom_rate_widgets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_rates
    ADD CONSTRAINT newsroom_rates_key UNIQUE (bank, base, counter, effective_date, revision);
ALTER TABLE ONLY public.newsroom_rates
    ADD CONSTRAINT newsroom_rates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_subjects
    ADD CONSTRAINT newsroom_subjects_key UNIQUE (subject_id, subject_locale, subject_type);
ALTER TABLE ONLY public.newsroom_subjects
    ADD CONSTRAINT newsroom_subjects_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_topic_assignments
    ADD CONSTRAINT newsroom_topic_assignments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_topics_parent_lnk
    ADD CONSTRAINT newsroom_topics_parent_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.newsroom_topics_parent_lnk
    ADD CONSTRAINT newsroom_topics_parent_lnk_uq UNIQUE (topic_id, inv_topic_id);
ALTER TABLE ONLY public.newsroom_topics
    ADD CONSTRAINT newsroom_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pages_cmps
    ADD CONSTRAINT pages_cmps_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pages_promo_lnk
    ADD CONSTRAINT pages_promo_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pages_promo_lnk
    ADD CONSTRAINT pages_promo_lnk_uq UNIQUE (page_id, promo_id);
ALTER TABLE ONLY public.pages_cmps
    ADD CONSTRAINT pages_uq UNIQUE (entity_id, cmp_id, field, component_type);
ALTER TABLE ONLY public.promos_articles_lnk
    ADD CONSTRAINT promos_articles_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promos_articles_lnk
    ADD CONSTRAINT promos_articles_lnk_uq UNIQUE (promo_id, article_id);
ALTER TABLE ONLY public.promos_interview_lnk
    ADD CONSTRAINT promos_interview_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promos_interview_lnk
    ADD CONSTRAINT promos_interview_lnk_uq UNIQUE (promo_id, interview_id);
ALTER TABLE ONLY public.promos_people_lnk
    ADD CONSTRAINT promos_people_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promos_people_lnk
    ADD CONSTRAINT promos_people_lnk_uq UNIQUE (promo_id, person_id);
ALTER TABLE ONLY public.promos
    ADD CONSTRAINT promos_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promos_quotes_lnk
    ADD CONSTRAINT promos_quotes_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.promos_quotes_lnk
    ADD CONSTRAINT promos_quotes_lnk_uq UNIQUE (promo_id, quote_id);
ALTER TABLE ONLY public.strapi_ai_localization_jobs
    ADD CONSTRAINT strapi_ai_localization_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_ai_metadata_jobs
    ADD CONSTRAINT strapi_ai_metadata_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_uq UNIQUE (api_token_permission_id, api_token_id);
ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_uq UNIQUE (api_token_id, user_id);
ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_core_store_settings
    ADD CONSTRAINT strapi_core_store_settings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_database_schema
    ADD CONSTRAINT strapi_database_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_migrations_internal
    ADD CONSTRAINT strapi_migrations_internal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_migrations
    ADD CONSTRAINT strapi_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_uq UNIQUE (release_action_id, release_id);
ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_uq UNIQUE (transfer_token_permission_id, transfer_token_id);
ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_webhooks
    ADD CONSTRAINT strapi_webhooks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_uq UNIQUE (workflow_id, workflow_stage_id);
ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_uq UNIQUE (workflow_stage_id, permission_id);
ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_uq UNIQUE (workflow_stage_id, workflow_id);
ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_uq UNIQUE (permission_id, role_id);
ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_uq UNIQUE (user_id, role_id);
ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_uq UNIQUE (folder_id, inv_folder_id);
ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_id_index UNIQUE (path_id);
ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_index UNIQUE (path);
ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_pkey PRIMARY KEY (id);
CREATE INDEX admin_permissions_api_token_lnk_fk ON public.admin_permissions_api_token_lnk USING btree (permission_id);
CREATE INDEX admin_permissions_api_token_lnk_ifk ON public.admin_permissions_api_token_lnk USING btree (api_token_id);
CREATE INDEX admin_permissions_api_token_lnk_oifk ON public.admin_permissions_api_token_lnk USING btree (permission_ord);
CREATE INDEX admin_permissions_created_by_id_fk ON public.admin_permissions USING btree (created_by_id);
CREATE INDEX admin_permissions_documents_idx ON public.admin_permissions USING btree (document_id, locale, published_at);
CREATE INDEX admin_permissions_role_lnk_fk ON public.admin_permissions_role_lnk USING btree (permission_id);
CREATE INDEX admin_permissions_role_lnk_ifk ON public.admin_permissions_role_lnk USING btree (role_id);
CREATE INDEX admin_permissions_role_lnk_oifk ON public.admin_permissions_role_lnk USING btree (permission_ord);
CREATE INDEX admin_permissions_updated_by_id_fk ON public.admin_permissions USING btree (updated_by_id);
CREATE INDEX admin_roles_created_by_id_fk ON public.admin_roles USING btree (created_by_id);
CREATE INDEX admin_roles_documents_idx ON public.admin_roles USING btree (document_id, locale, published_at);
CREATE INDEX admin_roles_updated_by_id_fk ON public.admin_roles USING btree (updated_by_id);
CREATE INDEX admin_users_created_by_id_fk ON public.admin_users USING btree (created_by_id);
CREATE INDEX admin_users_documents_idx ON public.admin_users USING btree (document_id, locale, published_at);
CREATE INDEX admin_users_roles_lnk_fk ON public.admin_users_roles_lnk USING btree (user_id);
CREATE INDEX admin_users_roles_lnk_ifk ON public.admin_users_roles_lnk USING btree (role_id);
CREATE INDEX admin_users_roles_lnk_ofk ON public.admin_users_roles_lnk USING btree (role_ord);
CREATE INDEX admin_users_roles_lnk_oifk ON public.admin_users_roles_lnk USING btree (user_ord);
CREATE INDEX admin_users_updated_by_id_fk ON public.admin_users USING btree (updated_by_id);
CREATE INDEX articles_component_type_idx ON public.articles_cmps USING btree (component_type);
CREATE INDEX articles_created_by_id_fk ON public.articles USING btree (created_by_id);
CREATE INDEX articles_documents_idx ON public.articles USING btree (document_id, locale, published_at);
CREATE INDEX articles_entity_fk ON public.articles_cmps USING btree (entity_id);
CREATE INDEX articles_field_idx ON public.articles_cmps USING btree (field);
CREATE INDEX articles_topics_lnk_fk ON public.articles_topics_lnk USING btree (article_id);
CREATE INDEX articles_topics_lnk_ifk ON public.articles_topics_lnk USING btree (topic_id);
CREATE INDEX articles_topics_lnk_ofk ON public.articles_topics_lnk USING btree (topic_ord);
CREATE INDEX articles_updated_by_id_fk ON public.articles USING btree (updated_by_id);
CREATE INDEX components_shared_teasers_interview_lnk_fk ON public.components_shared_teasers_interview_lnk USING btree (teaser_id);
CREATE INDEX components_shared_teasers_interview_lnk_ifk ON public.components_shared_teasers_interview_lnk USING btree (interview_id);
CREATE INDEX components_shared_teasers_quote_lnk_fk ON public.components_shared_teasers_quote_lnk USING btree (teaser_id);
CREATE INDEX components_shared_teasers_quote_lnk_ifk ON public.components_shared_teasers_quote_lnk USING btree (quote_id);
CREATE INDEX files_created_by_id_fk ON public.files USING btree (created_by_id);
CREATE INDEX files_documents_idx ON public.files USING btree (document_id, locale, published_at);
CREATE INDEX files_folder_lnk_fk ON public.files_folder_lnk USING btree (file_id);
CREATE INDEX files_folder_lnk_ifk ON public.files_folder_lnk USING btree (folder_id);
CREATE INDEX files_folder_lnk_oifk ON public.files_folder_lnk USING btree (file_ord);
CREATE INDEX files_related_mph_fk ON public.files_related_mph USING btree (file_id);
CREATE INDEX files_related_mph_idix ON public.files_related_mph USING btree (related_id);
CREATE INDEX files_related_mph_oidx ON public.files_related_mph USING btree ("order");
CREATE INDEX files_updated_by_id_fk ON public.files USING btree (updated_by_id);
CREATE INDEX i18n_locale_created_by_id_fk ON public.i18n_locale USING btree (created_by_id);
CREATE INDEX i18n_locale_documents_idx ON public.i18n_locale USING btree (document_id, locale, published_at);
CREATE INDEX i18n_locale_updated_by_id_fk ON public.i18n_locale USING btree (updated_by_id);
CREATE INDEX newsroom_assignments_state ON public.newsroom_topic_assignments USING btree (state, version);
CREATE INDEX newsroom_decisions_created_by_id_fk ON public.newsroom_decisions USING btree (created_by_id);
CREATE INDEX newsroom_decisions_documents_idx ON public.newsroom_decisions USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_decisions_subject ON public.newsroom_decisions USING btree (subject_id, subject_locale);
CREATE INDEX newsroom_decisions_updated_by_id_fk ON public.newsroom_decisions USING btree (updated_by_id);
CREATE INDEX newsroom_interviews_created_by_id_fk ON public.newsroom_interviews USING btree (created_by_id);
CREATE INDEX newsroom_interviews_documents_idx ON public.newsroom_interviews USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_interviews_interviewees_lnk_fk ON public.newsroom_interviews_interviewees_lnk USING btree (interview_id);
CREATE INDEX newsroom_interviews_interviewees_lnk_ifk ON public.newsroom_interviews_interviewees_lnk USING btree (person_id);
CREATE INDEX newsroom_interviews_interviewees_lnk_ofk ON public.newsroom_interviews_interviewees_lnk USING btree (person_ord);
CREATE INDEX newsroom_interviews_interviewers_lnk_fk ON public.newsroom_interviews_interviewers_lnk USING btree (interview_id);
CREATE INDEX newsroom_interviews_interviewers_lnk_ifk ON public.newsroom_interviews_interviewers_lnk USING btree (person_id);
CREATE INDEX newsroom_interviews_interviewers_lnk_ofk ON public.newsroom_interviews_interviewers_lnk USING btree (person_ord);
CREATE INDEX newsroom_interviews_topics_lnk_fk ON public.newsroom_interviews_topics_lnk USING btree (interview_id);
CREATE INDEX newsroom_interviews_topics_lnk_ifk ON public.newsroom_interviews_topics_lnk USING btree (topic_id);
CREATE INDEX newsroom_interviews_topics_lnk_ofk ON public.newsroom_interviews_topics_lnk USING btree (topic_ord);
CREATE INDEX newsroom_interviews_updated_by_id_fk ON public.newsroom_interviews USING btree (updated_by_id);
CREATE INDEX newsroom_jobs_open ON public.newsroom_jobs USING btree (state, kind);
CREATE INDEX newsroom_people_created_by_id_fk ON public.newsroom_people USING btree (created_by_id);
CREATE INDEX newsroom_people_documents_idx ON public.newsroom_people USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_people_updated_by_id_fk ON public.newsroom_people USING btree (updated_by_id);
CREATE INDEX newsroom_quotes_created_by_id_fk ON public.newsroom_quotes USING btree (created_by_id);
CREATE INDEX newsroom_quotes_documents_idx ON public.newsroom_quotes USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_quotes_interview_lnk_fk ON public.newsroom_quotes_interview_lnk USING btree (quote_id);
CREATE INDEX newsroom_quotes_interview_lnk_ifk ON public.newsroom_quotes_interview_lnk USING btree (interview_id);
CREATE INDEX newsroom_quotes_interview_lnk_oifk ON public.newsroom_quotes_interview_lnk USING btree (quote_ord);
CREATE INDEX newsroom_quotes_owner ON public.newsroom_quotes USING btree (subject_id, subject_locale, subject_type);
CREATE INDEX newsroom_quotes_review ON public.newsroom_quotes USING btree (review);
CREATE INDEX newsroom_quotes_speaker_lnk_fk ON public.newsroom_quotes_speaker_lnk USING btree (quote_id);
CREATE INDEX newsroom_quotes_speaker_lnk_ifk ON public.newsroom_quotes_speaker_lnk USING btree (person_id);
CREATE INDEX newsroom_quotes_updated_by_id_fk ON public.newsroom_quotes USING btree (updated_by_id);
CREATE INDEX newsroom_rate_widgets_created_by_id_fk ON public.newsroom_rate_widgets USING btree (created_by_id);
CREATE INDEX newsroom_rate_widgets_documents_idx ON public.newsroom_rate_widgets USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_rate_widgets_updated_by_id_fk ON public.newsroom_rate_widgets USING btree (updated_by_id);
CREATE INDEX newsroom_rates_created_by_id_fk ON public.newsroom_rates USING btree (created_by_id);
CREATE INDEX newsroom_rates_documents_idx ON public.newsroom_rates USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_rates_updated_by_id_fk ON public.newsroom_rates USING btree (updated_by_id);
CREATE INDEX newsroom_topic_assignments_created_by_id_fk ON public.newsroom_topic_assignments USING btree (created_by_id);
CREATE INDEX newsroom_topic_assignments_documents_idx ON public.newsroom_topic_assignments USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_topic_assignments_updated_by_id_fk ON public.newsroom_topic_assignments USING btree (updated_by_id);
CREATE INDEX newsroom_topics_created_by_id_fk ON public.newsroom_topics USING btree (created_by_id);
CREATE INDEX newsroom_topics_documents_idx ON public.newsroom_topics USING btree (document_id, locale, published_at);
CREATE INDEX newsroom_topics_parent_lnk_fk ON public.newsroom_topics_parent_lnk USING btree (topic_id);
CREATE INDEX newsroom_topics_parent_lnk_ifk ON public.newsroom_topics_parent_lnk USING btree (inv_topic_id);
CREATE INDEX newsroom_topics_updated_by_id_fk ON public.newsroom_topics USING btree (updated_by_id);
CREATE INDEX pages_component_type_idx ON public.pages_cmps USING btree (component_type);
CREATE INDEX pages_created_by_id_fk ON public.pages USING btree (created_by_id);
CREATE INDEX pages_documents_idx ON public.pages USING btree (document_id, locale, published_at);
CREATE INDEX pages_entity_fk ON public.pages_cmps USING btree (entity_id);
CREATE INDEX pages_field_idx ON public.pages_cmps USING btree (field);
CREATE INDEX pages_promo_lnk_fk ON public.pages_promo_lnk USING btree (page_id);
CREATE INDEX pages_promo_lnk_ifk ON public.pages_promo_lnk USING btree (promo_id);
CREATE INDEX pages_updated_by_id_fk ON public.pages USING btree (updated_by_id);
CREATE INDEX promos_articles_lnk_fk ON public.promos_articles_lnk USING btree (promo_id);
CREATE INDEX promos_articles_lnk_ifk ON public.promos_articles_lnk USING btree (article_id);
CREATE INDEX promos_articles_lnk_ofk ON public.promos_articles_lnk USING btree (article_ord);
CREATE INDEX promos_created_by_id_fk ON public.promos USING btree (created_by_id);
CREATE INDEX promos_documents_idx ON public.promos USING btree (document_id, locale, published_at);
CREATE INDEX promos_interview_lnk_fk ON public.promos_interview_lnk USING btree (promo_id);
CREATE INDEX promos_interview_lnk_ifk ON public.promos_interview_lnk USING btree (interview_id);
CREATE INDEX promos_people_lnk_fk ON public.promos_people_lnk USING btree (promo_id);
CREATE INDEX promos_people_lnk_ifk ON public.promos_people_lnk USING btree (person_id);
CREATE INDEX promos_people_lnk_ofk ON public.promos_people_lnk USING btree (person_ord);
CREATE INDEX promos_quotes_lnk_fk ON public.promos_quotes_lnk USING btree (promo_id);
CREATE INDEX promos_quotes_lnk_ifk ON public.promos_quotes_lnk USING btree (quote_id);
CREATE INDEX promos_quotes_lnk_ofk ON public.promos_quotes_lnk USING btree (quote_ord);
CREATE INDEX promos_updated_by_id_fk ON public.promos USING btree (updated_by_id);
CREATE INDEX strapi_api_token_permissions_created_by_id_fk ON public.strapi_api_token_permissions USING btree (created_by_id);
CREATE INDEX strapi_api_token_permissions_documents_idx ON public.strapi_api_token_permissions USING btree (document_id, locale, published_at);
CREATE INDEX strapi_api_token_permissions_token_lnk_fk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_id);
CREATE INDEX strapi_api_token_permissions_token_lnk_ifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_id);
CREATE INDEX strapi_api_token_permissions_token_lnk_oifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_ord);
CREATE INDEX strapi_api_token_permissions_updated_by_id_fk ON public.strapi_api_token_permissions USING btree (updated_by_id);
CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_fk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_id);
CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_ifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (user_id);
CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_oifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_ord);
CREATE INDEX strapi_api_tokens_created_by_id_fk ON public.strapi_api_tokens USING btree (created_by_id);
CREATE INDEX strapi_api_tokens_documents_idx ON public.strapi_api_tokens USING btree (document_id, locale, published_at);
CREATE INDEX strapi_api_tokens_updated_by_id_fk ON public.strapi_api_tokens USING btree (updated_by_id);
CREATE INDEX strapi_history_versions_created_by_id_fk ON public.strapi_history_versions USING btree (created_by_id);
CREATE INDEX strapi_release_actions_created_by_id_fk ON public.strapi_release_actions USING btree (created_by_id);
CREATE INDEX strapi_release_actions_documents_idx ON public.strapi_release_actions USING btree (document_id, locale, published_at);
CREATE INDEX strapi_release_actions_release_lnk_fk ON public.strapi_release_actions_release_lnk USING btree (release_action_id);
CREATE INDEX strapi_release_actions_release_lnk_ifk ON public.strapi_release_actions_release_lnk USING btree (release_id);
CREATE INDEX strapi_release_actions_release_lnk_oifk ON public.strapi_release_actions_release_lnk USING btree (release_action_ord);
CREATE INDEX strapi_release_actions_updated_by_id_fk ON public.strapi_release_actions USING btree (updated_by_id);
CREATE INDEX strapi_releases_created_by_id_fk ON public.strapi_releases USING btree (created_by_id);
CREATE INDEX strapi_releases_documents_idx ON public.strapi_releases USING btree (document_id, locale, published_at);
CREATE INDEX strapi_releases_updated_by_id_fk ON public.strapi_releases USING btree (updated_by_id);
CREATE INDEX strapi_sessions_created_by_id_fk ON public.strapi_sessions USING btree (created_by_id);
CREATE INDEX strapi_sessions_documents_idx ON public.strapi_sessions USING btree (document_id, locale, published_at);
CREATE INDEX strapi_sessions_updated_by_id_fk ON public.strapi_sessions USING btree (updated_by_id);
CREATE INDEX strapi_transfer_token_permissions_created_by_id_fk ON public.strapi_transfer_token_permissions USING btree (created_by_id);
CREATE INDEX strapi_transfer_token_permissions_documents_idx ON public.strapi_transfer_token_permissions USING btree (document_id, locale, published_at);
CREATE INDEX strapi_transfer_token_permissions_token_lnk_fk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_id);
CREATE INDEX strapi_transfer_token_permissions_token_lnk_ifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_id);
CREATE INDEX strapi_transfer_token_permissions_token_lnk_oifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_ord);
CREATE INDEX strapi_transfer_token_permissions_updated_by_id_fk ON public.strapi_transfer_token_permissions USING btree (updated_by_id);
CREATE INDEX strapi_transfer_tokens_created_by_id_fk ON public.strapi_transfer_tokens USING btree (created_by_id);
CREATE INDEX strapi_transfer_tokens_documents_idx ON public.strapi_transfer_tokens USING btree (document_id, locale, published_at);
CREATE INDEX strapi_transfer_tokens_updated_by_id_fk ON public.strapi_transfer_tokens USING btree (updated_by_id);
CREATE INDEX strapi_workflows_created_by_id_fk ON public.strapi_workflows USING btree (created_by_id);
CREATE INDEX strapi_workflows_documents_idx ON public.strapi_workflows USING btree (document_id, locale, published_at);
CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_fk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_id);
CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_ifk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_stage_id);
CREATE INDEX strapi_workflows_stages_created_by_id_fk ON public.strapi_workflows_stages USING btree (created_by_id);
CREATE INDEX strapi_workflows_stages_documents_idx ON public.strapi_workflows_stages USING btree (document_id, locale, published_at);
CREATE INDEX strapi_workflows_stages_permissions_lnk_fk ON public.strapi_workflows_stages_permissions_lnk USING btree (workflow_stage_id);
CREATE INDEX strapi_workflows_stages_permissions_lnk_ifk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_id);
CREATE INDEX strapi_workflows_stages_permissions_lnk_ofk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_ord);
CREATE INDEX strapi_workflows_stages_updated_by_id_fk ON public.strapi_workflows_stages USING btree (updated_by_id);
CREATE INDEX strapi_workflows_stages_workflow_lnk_fk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_id);
CREATE INDEX strapi_workflows_stages_workflow_lnk_ifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_id);
CREATE INDEX strapi_workflows_stages_workflow_lnk_oifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_ord);
CREATE INDEX strapi_workflows_updated_by_id_fk ON public.strapi_workflows USING btree (updated_by_id);
CREATE INDEX up_permissions_created_by_id_fk ON public.up_permissions USING btree (created_by_id);
CREATE INDEX up_permissions_documents_idx ON public.up_permissions USING btree (document_id, locale, published_at);
CREATE INDEX up_permissions_role_lnk_fk ON public.up_permissions_role_lnk USING btree (permission_id);
CREATE INDEX up_permissions_role_lnk_ifk ON public.up_permissions_role_lnk USING btree (role_id);
CREATE INDEX up_permissions_role_lnk_oifk ON public.up_permissions_role_lnk USING btree (permission_ord);
CREATE INDEX up_permissions_updated_by_id_fk ON public.up_permissions USING btree (updated_by_id);
CREATE INDEX up_roles_created_by_id_fk ON public.up_roles USING btree (created_by_id);
CREATE INDEX up_roles_documents_idx ON public.up_roles USING btree (document_id, locale, published_at);
CREATE INDEX up_roles_updated_by_id_fk ON public.up_roles USING btree (updated_by_id);
CREATE INDEX up_users_created_by_id_fk ON public.up_users USING btree (created_by_id);
CREATE INDEX up_users_documents_idx ON public.up_users USING btree (document_id, locale, published_at);
CREATE INDEX up_users_role_lnk_fk ON public.up_users_role_lnk USING btree (user_id);
CREATE INDEX up_users_role_lnk_ifk ON public.up_users_role_lnk USING btree (role_id);
CREATE INDEX up_users_role_lnk_oifk ON public.up_users_role_lnk USING btree (user_ord);
CREATE INDEX up_users_updated_by_id_fk ON public.up_users USING btree (updated_by_id);
CREATE INDEX upload_files_created_at_index ON public.files USING btree (created_at);
CREATE INDEX upload_files_ext_index ON public.files USING btree (ext);
CREATE INDEX upload_files_folder_path_index ON public.files USING btree (folder_path);
CREATE INDEX upload_files_name_index ON public.files USING btree (name);
CREATE INDEX upload_files_size_index ON public.files USING btree (size);
CREATE INDEX upload_files_updated_at_index ON public.files USING btree (updated_at);
CREATE INDEX upload_folders_created_by_id_fk ON public.upload_folders USING btree (created_by_id);
CREATE INDEX upload_folders_documents_idx ON public.upload_folders USING btree (document_id, locale, published_at);
CREATE INDEX upload_folders_parent_lnk_fk ON public.upload_folders_parent_lnk USING btree (folder_id);
CREATE INDEX upload_folders_parent_lnk_ifk ON public.upload_folders_parent_lnk USING btree (inv_folder_id);
CREATE INDEX upload_folders_parent_lnk_oifk ON public.upload_folders_parent_lnk USING btree (folder_ord);
CREATE INDEX upload_folders_updated_by_id_fk ON public.upload_folders USING btree (updated_by_id);
ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.articles_cmps
    ADD CONSTRAINT articles_entity_fk FOREIGN KEY (entity_id) REFERENCES public.articles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.articles_topics_lnk
    ADD CONSTRAINT articles_topics_lnk_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.articles_topics_lnk
    ADD CONSTRAINT articles_topics_lnk_ifk FOREIGN KEY (topic_id) REFERENCES public.newsroom_topics(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.components_shared_teasers_interview_lnk
    ADD CONSTRAINT components_shared_teasers_interview_lnk_fk FOREIGN KEY (teaser_id) REFERENCES public.components_shared_teasers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.components_shared_teasers_interview_lnk
    ADD CONSTRAINT components_shared_teasers_interview_lnk_ifk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.components_shared_teasers_quote_lnk
    ADD CONSTRAINT components_shared_teasers_quote_lnk_fk FOREIGN KEY (teaser_id) REFERENCES public.components_shared_teasers(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.components_shared_teasers_quote_lnk
    ADD CONSTRAINT components_shared_teasers_quote_lnk_ifk FOREIGN KEY (quote_id) REFERENCES public.newsroom_quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_ifk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_decisions
    ADD CONSTRAINT newsroom_decisions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_decisions
    ADD CONSTRAINT newsroom_decisions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_interviews
    ADD CONSTRAINT newsroom_interviews_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_interviews_interviewees_lnk
    ADD CONSTRAINT newsroom_interviews_interviewees_lnk_fk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews_interviewees_lnk
    ADD CONSTRAINT newsroom_interviews_interviewees_lnk_ifk FOREIGN KEY (person_id) REFERENCES public.newsroom_people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews_interviewers_lnk
    ADD CONSTRAINT newsroom_interviews_interviewers_lnk_fk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews_interviewers_lnk
    ADD CONSTRAINT newsroom_interviews_interviewers_lnk_ifk FOREIGN KEY (person_id) REFERENCES public.newsroom_people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews_topics_lnk
    ADD CONSTRAINT newsroom_interviews_topics_lnk_fk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews_topics_lnk
    ADD CONSTRAINT newsroom_interviews_topics_lnk_ifk FOREIGN KEY (topic_id) REFERENCES public.newsroom_topics(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_interviews
    ADD CONSTRAINT newsroom_interviews_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_people
    ADD CONSTRAINT newsroom_people_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_people
    ADD CONSTRAINT newsroom_people_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_quotes
    ADD CONSTRAINT newsroom_quotes_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_quotes_interview_lnk
    ADD CONSTRAINT newsroom_quotes_interview_lnk_fk FOREIGN KEY (quote_id) REFERENCES public.newsroom_quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_quotes_interview_lnk
    ADD CONSTRAINT newsroom_quotes_interview_lnk_ifk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_quotes_speaker_lnk
    ADD CONSTRAINT newsroom_quotes_speaker_lnk_fk FOREIGN KEY (quote_id) REFERENCES public.newsroom_quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_quotes_speaker_lnk
    ADD CONSTRAINT newsroom_quotes_speaker_lnk_ifk FOREIGN KEY (person_id) REFERENCES public.newsroom_people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_quotes
    ADD CONSTRAINT newsroom_quotes_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_rate_widgets
    ADD CONSTRAINT newsroom_rate_widgets_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_rate_widgets
    ADD CONSTRAINT newsroom_rate_widgets_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_rates
    ADD CONSTRAINT newsroom_rates_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_rates
    ADD CONSTRAINT newsroom_rates_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_topic_assignments
    ADD CONSTRAINT newsroom_topic_assignments_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_topic_assignments
    ADD CONSTRAINT newsroom_topic_assignments_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_topics
    ADD CONSTRAINT newsroom_topics_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.newsroom_topics_parent_lnk
    ADD CONSTRAINT newsroom_topics_parent_lnk_fk FOREIGN KEY (topic_id) REFERENCES public.newsroom_topics(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_topics_parent_lnk
    ADD CONSTRAINT newsroom_topics_parent_lnk_ifk FOREIGN KEY (inv_topic_id) REFERENCES public.newsroom_topics(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.newsroom_topics
    ADD CONSTRAINT newsroom_topics_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.pages_cmps
    ADD CONSTRAINT pages_entity_fk FOREIGN KEY (entity_id) REFERENCES public.pages(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pages_promo_lnk
    ADD CONSTRAINT pages_promo_lnk_fk FOREIGN KEY (page_id) REFERENCES public.pages(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pages_promo_lnk
    ADD CONSTRAINT pages_promo_lnk_ifk FOREIGN KEY (promo_id) REFERENCES public.promos(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.promos_articles_lnk
    ADD CONSTRAINT promos_articles_lnk_fk FOREIGN KEY (promo_id) REFERENCES public.promos(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_articles_lnk
    ADD CONSTRAINT promos_articles_lnk_ifk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos
    ADD CONSTRAINT promos_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.promos_interview_lnk
    ADD CONSTRAINT promos_interview_lnk_fk FOREIGN KEY (promo_id) REFERENCES public.promos(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_interview_lnk
    ADD CONSTRAINT promos_interview_lnk_ifk FOREIGN KEY (interview_id) REFERENCES public.newsroom_interviews(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_people_lnk
    ADD CONSTRAINT promos_people_lnk_fk FOREIGN KEY (promo_id) REFERENCES public.promos(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_people_lnk
    ADD CONSTRAINT promos_people_lnk_ifk FOREIGN KEY (person_id) REFERENCES public.newsroom_people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_quotes_lnk
    ADD CONSTRAINT promos_quotes_lnk_fk FOREIGN KEY (promo_id) REFERENCES public.promos(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos_quotes_lnk
    ADD CONSTRAINT promos_quotes_lnk_ifk FOREIGN KEY (quote_id) REFERENCES public.newsroom_quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.promos
    ADD CONSTRAINT promos_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_fk FOREIGN KEY (api_token_permission_id) REFERENCES public.strapi_api_token_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_fk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_fk FOREIGN KEY (release_action_id) REFERENCES public.strapi_release_actions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_ifk FOREIGN KEY (release_id) REFERENCES public.strapi_releases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_fk FOREIGN KEY (transfer_token_permission_id) REFERENCES public.strapi_transfer_token_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_ifk FOREIGN KEY (transfer_token_id) REFERENCES public.strapi_transfer_tokens(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_fk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_ifk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_ifk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_ifk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.up_permissions(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_ifk FOREIGN KEY (inv_folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;
