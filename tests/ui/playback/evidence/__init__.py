"""What ``docs/formats.md`` says, and the samples that prove it."""
