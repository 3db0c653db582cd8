"""Logging: what a run says on the terminal of the desk. Dagster's pages have every step of it."""

import dagster as dg

terse_console = dg.LoggerDefinition(
    logger_fn=dg.colored_console_logger.logger_fn,
    config_schema={
        "log_level": dg.Field(str, default_value="WARNING", description="the least that is said"),
        "name": dg.Field(str, default_value="dagster"),
    },
    description="Dagster's own, from warnings on.",
)
