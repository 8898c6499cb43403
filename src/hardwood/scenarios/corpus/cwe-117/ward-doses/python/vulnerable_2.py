    remark = remark.replace("\n", " ")
    return "%s bed %d: %s given (%s)" % (when, bed, drug, remark)
