interface Past {
  /** Name and parameters. */
  signature: string;
  returns: string;
  query: string;
}

/** SQL of a function that goes past row-level security, as the district itself, and leaves as who came. What it may tell whom is for its query to say. */
export const pastSecurity = ({ signature, returns, query }: Past): string => `CREATE FUNCTION ${signature} RETURNS ${returns} LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE was text := coalesce(current_setting('app.system', true), 'off');
  BEGIN
    PERFORM set_config('app.system', 'on', true);
    RETURN QUERY ${query};
    PERFORM set_config('app.system', was, true);
  END $$`;
