    (DRAFTS / name).unlink()
