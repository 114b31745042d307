import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE INDEX \`tasks_state_idx\` ON \`tasks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`tasks_article_idx\` ON \`tasks\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`tasks_metric_idx\` ON \`tasks\` (\`metric\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sections_id\` text(36),
  	\`metrics_id\` text(36),
  	\`media_id\` text(36),
  	\`editions_id\` text(36),
  	\`releases_id\` text(36),
  	\`slugs_id\` text(36),
  	\`observations_id\` text(36),
  	\`contributions_id\` text(36),
  	\`ledger_id\` text(36),
  	\`columns_id\` text(36),
  	\`indicators_id\` text(36),
  	\`notices_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`metrics_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slugs_id\`) REFERENCES \`slugs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contributions_id\`) REFERENCES \`contributions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ledger_id\`) REFERENCES \`ledger\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`columns_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "sections_id", "metrics_id", "media_id", "editions_id", "releases_id", "slugs_id", "observations_id", "contributions_id", "ledger_id", "columns_id", "indicators_id", "notices_id", "users_id") SELECT "id", "order", "parent_id", "path", "sections_id", "metrics_id", "media_id", "editions_id", "releases_id", "slugs_id", "observations_id", "contributions_id", "ledger_id", "columns_id", "indicators_id", "notices_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_metrics_id_idx\` ON \`payload_locked_documents_rels\` (\`metrics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slugs_id_idx\` ON \`payload_locked_documents_rels\` (\`slugs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observations_id_idx\` ON \`payload_locked_documents_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contributions_id_idx\` ON \`payload_locked_documents_rels\` (\`contributions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ledger_id_idx\` ON \`payload_locked_documents_rels\` (\`ledger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_columns_id_idx\` ON \`payload_locked_documents_rels\` (\`columns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`shared\` text;`)
  await db.run(sql`ALTER TABLE \`metrics\` ADD \`cites_id\` text(36) REFERENCES observations(id);`)
  await db.run(sql`CREATE INDEX \`metrics_cites_idx\` ON \`metrics\` (\`cites_id\`);`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_shared\` text;`)
  await db.run(sql`ALTER TABLE \`_metrics_v\` ADD \`version_cites_id\` text(36) REFERENCES observations(id);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_cites_idx\` ON \`_metrics_v\` (\`version_cites_id\`);`)
  await db.run(sql`ALTER TABLE \`observations\` ADD \`cites\` text;`)
  await db.run(sql`CREATE INDEX \`observations_words_idx\` ON \`observations\` (\`words\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_metrics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`words\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text,
  	\`unit\` text,
  	\`scale\` text,
  	\`qualifier\` text,
  	\`kind\` text DEFAULT 'count',
  	\`period\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`as_of\` text,
  	\`direction\` text,
  	\`scope\` text,
  	\`indicator_id\` text(36),
  	\`source\` text,
  	\`source_place\` text,
  	\`source_link\` text,
  	\`department\` text,
  	\`note\` text,
  	\`article_id\` text(36) NOT NULL,
  	\`place\` text DEFAULT 'section' NOT NULL,
  	\`section_id\` text(36),
  	\`saves\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_metrics\`("id", "title", "words", "label", "value", "unit", "scale", "qualifier", "kind", "period", "period_start", "period_end", "as_of", "direction", "scope", "indicator_id", "source", "source_place", "source_link", "department", "note", "article_id", "place", "section_id", "saves", "updated_at", "created_at") SELECT "id", "title", "words", "label", "value", "unit", "scale", "qualifier", "kind", "period", "period_start", "period_end", "as_of", "direction", "scope", "indicator_id", "source", "source_place", "source_link", "department", "note", "article_id", "place", "section_id", "saves", "updated_at", "created_at" FROM \`metrics\`;`)
  await db.run(sql`DROP TABLE \`metrics\`;`)
  await db.run(sql`ALTER TABLE \`__new_metrics\` RENAME TO \`metrics\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`metrics_indicator_idx\` ON \`metrics\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_article_idx\` ON \`metrics\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_section_idx\` ON \`metrics\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_updated_at_idx\` ON \`metrics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`metrics_created_at_idx\` ON \`metrics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__metrics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_words\` text NOT NULL,
  	\`version_label\` text NOT NULL,
  	\`version_value\` text,
  	\`version_unit\` text,
  	\`version_scale\` text,
  	\`version_qualifier\` text,
  	\`version_kind\` text DEFAULT 'count',
  	\`version_period\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_as_of\` text,
  	\`version_direction\` text,
  	\`version_scope\` text,
  	\`version_indicator_id\` text(36),
  	\`version_source\` text,
  	\`version_source_place\` text,
  	\`version_source_link\` text,
  	\`version_department\` text,
  	\`version_note\` text,
  	\`version_article_id\` text(36) NOT NULL,
  	\`version_place\` text DEFAULT 'section' NOT NULL,
  	\`version_section_id\` text(36),
  	\`version_saves\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__metrics_v\`("id", "parent_id", "version_title", "version_words", "version_label", "version_value", "version_unit", "version_scale", "version_qualifier", "version_kind", "version_period", "version_period_start", "version_period_end", "version_as_of", "version_direction", "version_scope", "version_indicator_id", "version_source", "version_source_place", "version_source_link", "version_department", "version_note", "version_article_id", "version_place", "version_section_id", "version_saves", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_words", "version_label", "version_value", "version_unit", "version_scale", "version_qualifier", "version_kind", "version_period", "version_period_start", "version_period_end", "version_as_of", "version_direction", "version_scope", "version_indicator_id", "version_source", "version_source_place", "version_source_link", "version_department", "version_note", "version_article_id", "version_place", "version_section_id", "version_saves", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_metrics_v\`;`)
  await db.run(sql`DROP TABLE \`_metrics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__metrics_v\` RENAME TO \`_metrics_v\`;`)
  await db.run(sql`CREATE INDEX \`_metrics_v_parent_idx\` ON \`_metrics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_indicator_idx\` ON \`_metrics_v\` (\`version_indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_article_idx\` ON \`_metrics_v\` (\`version_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_section_idx\` ON \`_metrics_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_updated_at_idx\` ON \`_metrics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_version_version_created_at_idx\` ON \`_metrics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_created_at_idx\` ON \`_metrics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_metrics_v_updated_at_idx\` ON \`_metrics_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`observations_words_idx\`;`)
  await db.run(sql`ALTER TABLE \`observations\` DROP COLUMN \`cites\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
}
