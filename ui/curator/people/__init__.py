"""The page of contributors: found, described, merged."""
