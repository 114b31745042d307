import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`issue\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_waivers_order_idx\` ON \`articles_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_waivers_parent_id_idx\` ON \`articles_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`lead\` text,
  	\`change_note\` text,
  	\`set_aside\` text,
  	\`column_id\` text(36),
  	\`source\` text,
  	\`editor\` text,
  	\`date\` text,
  	\`document_number\` text,
  	\`keywords\` text,
  	\`attachments\` text,
  	\`language\` text DEFAULT 'zh' NOT NULL,
  	\`slug\` text,
  	\`copyright_id\` text(36),
  	\`disclaimer_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`public_state\` text DEFAULT 'never',
  	\`sent_back\` integer DEFAULT false,
  	\`turned_at\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`revision\` numeric DEFAULT 0,
  	\`lock_version\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`column_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`copyright_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`disclaimer_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_column_idx\` ON \`articles\` (\`column_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_copyright_idx\` ON \`articles\` (\`copyright_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_disclaimer_idx\` ON \`articles\` (\`disclaimer_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_idx\` ON \`articles\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_updatedAt_idx\` ON \`articles\` (\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_deletedAt_updatedAt_idx\` ON \`articles\` (\`stage\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publicState_deletedAt_updatedAt_idx\` ON \`articles\` (\`public_state\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`column_deletedAt_updatedAt_idx\` ON \`articles\` (\`column_id\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sentBack_deletedAt_updatedAt_idx\` ON \`articles\` (\`sent_back\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_text_idx\` ON \`articles_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_parent\` ON \`articles_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`words\` text,
  	\`title\` text,
  	\`slug\` text,
  	\`since\` text NOT NULL,
  	\`became\` text,
  	\`edition\` numeric,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`person\` text,
  	\`at\` text NOT NULL,
  	\`closed_at\` text,
  	\`article\` text,
  	\`metric\` text,
  	\`observation\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_at_idx\` ON \`tasks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_metric_idx\` ON \`tasks\` (\`metric\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`tasks\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`article_state_idx\` ON \`tasks\` (\`article\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_sections_sections_order\` text,
  	\`heading\` text,
  	\`body\` text,
  	\`article_id\` text(36) NOT NULL,
  	\`level\` text DEFAULT '1' NOT NULL,
  	\`lock_version\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections__sections_sections_order_idx\` ON \`sections\` (\`_sections_sections_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_article_idx\` ON \`sections\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`metrics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`words\` text NOT NULL,
  	\`shared\` text,
  	\`measure\` text,
  	\`subject\` text,
  	\`role\` text DEFAULT 'level' NOT NULL,
  	\`comparison\` text,
  	\`label\` text,
  	\`value\` text,
  	\`unit\` text,
  	\`scale\` text,
  	\`qualifier\` text,
  	\`kind\` text DEFAULT 'count',
  	\`period\` text,
  	\`period_inherited\` integer,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`as_of\` text,
  	\`direction\` text,
  	\`indicator_id\` text(36),
  	\`cites_id\` text(36),
  	\`source\` text,
  	\`source_place\` text,
  	\`source_link\` text,
  	\`department\` text,
  	\`note\` text,
  	\`article_id\` text(36) NOT NULL,
  	\`place\` text DEFAULT 'section' NOT NULL,
  	\`section_id\` text(36),
  	\`lock_version\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cites_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`metrics_indicator_idx\` ON \`metrics\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_cites_idx\` ON \`metrics\` (\`cites_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_article_idx\` ON \`metrics\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_section_idx\` ON \`metrics\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_updated_at_idx\` ON \`metrics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`metrics_created_at_idx\` ON \`metrics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original\` text,
  	\`digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_digest_idx\` ON \`media\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original\` text,
  	\`digest\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_digest_idx\` ON \`documents\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`article\` text,
  	\`number\` numeric NOT NULL,
  	\`fingerprint\` text,
  	\`manuscript\` text NOT NULL,
  	\`approvals\` text,
  	\`published_at\` text NOT NULL,
  	\`published_by\` text,
  	\`digest\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_fingerprint_idx\` ON \`editions\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_number_idx\` ON \`editions\` (\`article\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`editions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_texts_order_parent\` ON \`editions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_texts_text_idx\` ON \`editions_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`editions_texts_parent\` ON \`editions_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`article\` text,
  	\`slug\` text,
  	\`state\` text NOT NULL,
  	\`edition\` numeric NOT NULL,
  	\`column\` text,
  	\`language\` text,
  	\`explanation\` text,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`replacement\` text,
  	\`corrected_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_article_idx\` ON \`releases\` (\`article\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_slug_idx\` ON \`releases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_first_published_at_idx\` ON \`releases\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_corrected_at_idx\` ON \`releases\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_firstPublishedAt_idx\` ON \`releases\` (\`state\`,\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`column_state_firstPublishedAt_idx\` ON \`releases\` (\`column\`,\`state\`,\`first_published_at\`);`)
  await db.run(sql`CREATE TABLE \`slugs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`article\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`slugs_slug_idx\` ON \`slugs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`slugs_article_idx\` ON \`slugs\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`slugs_updated_at_idx\` ON \`slugs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slugs_created_at_idx\` ON \`slugs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imprints\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`article\` text,
  	\`edition\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imprints_word_idx\` ON \`imprints\` (\`word\`);`)
  await db.run(sql`CREATE INDEX \`imprints_updated_at_idx\` ON \`imprints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imprints_created_at_idx\` ON \`imprints\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`confirmations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_en\` text,
  	\`definition\` text,
  	\`unit\` text,
  	\`kind\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`confirmations_updated_at_idx\` ON \`confirmations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_created_at_idx\` ON \`confirmations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicator_number_idx\` ON \`confirmations\` (\`indicator\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`observations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text,
  	\`label\` text,
  	\`subject\` text,
  	\`measure\` text,
  	\`role\` text,
  	\`comparison\` text,
  	\`article\` text,
  	\`edition\` numeric NOT NULL,
  	\`metric\` text,
  	\`position\` numeric NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`indicator\` text,
  	\`language\` text,
  	\`value\` text,
  	\`unit\` text,
  	\`scale\` text,
  	\`qualifier\` text,
  	\`kind\` text,
  	\`direction\` text,
  	\`period\` text,
  	\`period_inherited\` integer,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`as_of\` text,
  	\`source\` text,
  	\`source_place\` text,
  	\`source_link\` text,
  	\`department\` text,
  	\`note\` text,
  	\`cites\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`observations_published_at_idx\` ON \`observations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_updated_at_idx\` ON \`observations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_created_at_idx\` ON \`observations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_edition_metric_idx\` ON \`observations\` (\`article\`,\`edition\`,\`metric\`);`)
  await db.run(sql`CREATE INDEX \`indicator_publishedAt_idx\` ON \`observations\` (\`indicator\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`words_publishedAt_idx\` ON \`observations\` (\`words\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`contributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`revision\` numeric NOT NULL,
  	\`person_id\` text,
  	\`person\` text,
  	\`act\` text,
  	\`what\` text,
  	\`document\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contributions_document_idx\` ON \`contributions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`contributions_at_idx\` ON \`contributions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`contributions_updated_at_idx\` ON \`contributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contributions_created_at_idx\` ON \`contributions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`article_revision_idx\` ON \`contributions\` (\`article\`,\`revision\`);`)
  await db.run(sql`CREATE INDEX \`article_personId_idx\` ON \`contributions\` (\`article\`,\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`looks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`person\` text,
  	\`seen\` text,
  	\`seen_revision\` numeric,
  	\`seen_at\` text,
  	\`earlier\` text,
  	\`earlier_revision\` numeric,
  	\`earlier_at\` text,
  	\`ticks\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`looks_updated_at_idx\` ON \`looks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`looks_created_at_idx\` ON \`looks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_person_idx\` ON \`looks\` (\`article\`,\`person\`);`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`revision\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`before\` text,
  	\`packed\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_updated_at_idx\` ON \`snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_created_at_idx\` ON \`snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_revision_1_idx\` ON \`snapshots\` (\`article\`,\`revision\`);`)
  await db.run(sql`CREATE TABLE \`ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text,
  	\`actor\` text,
  	\`action\` text,
  	\`outcome\` text,
  	\`article\` text,
  	\`prev_hash\` text,
  	\`hash\` text,
  	\`body\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ledger_seq_idx\` ON \`ledger\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`ledger_action_idx\` ON \`ledger\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`ledger_article_idx\` ON \`ledger\` (\`article\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ledger_prev_hash_idx\` ON \`ledger\` (\`prev_hash\`);`)
  await db.run(sql`CREATE INDEX \`ledger_updated_at_idx\` ON \`ledger\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ledger_created_at_idx\` ON \`ledger\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`action_at_idx\` ON \`ledger\` (\`action\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`columns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`keywords\` text,
  	\`type\` text DEFAULT 'work',
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_slug_idx\` ON \`columns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`columns_updated_at_idx\` ON \`columns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_created_at_idx\` ON \`columns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text DEFAULT 'proposed',
  	\`name\` text NOT NULL,
  	\`name_en\` text,
  	\`slug\` text NOT NULL,
  	\`definition\` text,
  	\`unit\` text,
  	\`kind\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_state_idx\` ON \`indicators\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_slug_idx\` ON \`indicators\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`version\` numeric,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_version_idx\` ON \`notices\` (\`key\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`revision\` numeric DEFAULT 0,
  	\`name_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`users_name_key_idx\` ON \`users\` (\`name_key\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`access_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`digest\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`ended_at\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`access_links_digest_idx\` ON \`access_links\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`access_links_person_idx\` ON \`access_links\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`access_links_updated_at_idx\` ON \`access_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`access_links_created_at_idx\` ON \`access_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`article\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`section\` text,
  	\`writes\` integer,
  	\`since\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_key_idx\` ON \`presences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presences_at_idx\` ON \`presences\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`article_at_idx\` ON \`presences\` (\`article\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`tries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tries_until_idx\` ON \`tries\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`tries_updated_at_idx\` ON \`tries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tries_created_at_idx\` ON \`tries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`key_until_idx\` ON \`tries\` (\`key\`,\`until\`);`)
  await db.run(sql`CREATE TABLE \`devices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`devices_updated_at_idx\` ON \`devices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`devices_created_at_idx\` ON \`devices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_digest_idx\` ON \`devices\` (\`person\`,\`digest\`);`)
  await db.run(sql`CREATE TABLE \`sign_ins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`session\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`device\` text NOT NULL,
  	\`known\` text,
  	\`address\` text NOT NULL,
  	\`means\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_ins_session_idx\` ON \`sign_ins\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_updated_at_idx\` ON \`sign_ins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_created_at_idx\` ON \`sign_ins\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_at_idx\` ON \`sign_ins\` (\`person\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`sealed\` text,
  	\`step\` numeric,
  	\`at\` text,
  	\`reset_by\` text,
  	\`reset_at\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_person_idx\` ON \`second_factors\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`identities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`issuer\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`identities_person_idx\` ON \`identities\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`identities_updated_at_idx\` ON \`identities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`identities_created_at_idx\` ON \`identities\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`issuer_subject_idx\` ON \`identities\` (\`issuer\`,\`subject\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_name\` text DEFAULT '权威发布' NOT NULL,
  	\`issuer\` text DEFAULT '新闻办公室' NOT NULL,
  	\`masthead_line\` text,
  	\`language\` text DEFAULT 'zh' NOT NULL,
  	\`time_zone\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`review_levels\` numeric DEFAULT 1 NOT NULL,
  	\`figures_checked\` integer DEFAULT false,
  	\`second_factor\` text DEFAULT 'optional' NOT NULL,
  	\`copyright\` text DEFAULT 'copyright' NOT NULL,
  	\`disclaimer\` text DEFAULT 'disclaimer' NOT NULL,
  	\`dollar\` text,
  	\`wrong_words\` text,
  	\`exact_names\` text,
  	\`site_id_code\` text,
  	\`organizer\` text,
  	\`undertaker\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`address\` text,
  	\`icp\` text,
  	\`police_record\` text,
  	\`corrections_url\` text,
  	\`about\` text,
  	\`about_en\` text,
  	\`contact\` text,
  	\`contact_en\` text,
  	\`accessibility\` text,
  	\`accessibility_en\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_site_name\` text DEFAULT '权威发布' NOT NULL,
  	\`version_issuer\` text DEFAULT '新闻办公室' NOT NULL,
  	\`version_masthead_line\` text,
  	\`version_language\` text DEFAULT 'zh' NOT NULL,
  	\`version_time_zone\` text DEFAULT 'Asia/Shanghai' NOT NULL,
  	\`version_review_levels\` numeric DEFAULT 1 NOT NULL,
  	\`version_figures_checked\` integer DEFAULT false,
  	\`version_second_factor\` text DEFAULT 'optional' NOT NULL,
  	\`version_copyright\` text DEFAULT 'copyright' NOT NULL,
  	\`version_disclaimer\` text DEFAULT 'disclaimer' NOT NULL,
  	\`version_dollar\` text,
  	\`version_wrong_words\` text,
  	\`version_exact_names\` text,
  	\`version_site_id_code\` text,
  	\`version_organizer\` text,
  	\`version_undertaker\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_address\` text,
  	\`version_icp\` text,
  	\`version_police_record\` text,
  	\`version_corrections_url\` text,
  	\`version_about\` text,
  	\`version_about_en\` text,
  	\`version_contact\` text,
  	\`version_contact_en\` text,
  	\`version_accessibility\` text,
  	\`version_accessibility_en\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_waivers\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`metrics\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_texts\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`slugs\`;`)
  await db.run(sql`DROP TABLE \`imprints\`;`)
  await db.run(sql`DROP TABLE \`confirmations\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`DROP TABLE \`contributions\`;`)
  await db.run(sql`DROP TABLE \`looks\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`ledger\`;`)
  await db.run(sql`DROP TABLE \`columns\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`access_links\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP TABLE \`tries\`;`)
  await db.run(sql`DROP TABLE \`devices\`;`)
  await db.run(sql`DROP TABLE \`sign_ins\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`identities\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
}
