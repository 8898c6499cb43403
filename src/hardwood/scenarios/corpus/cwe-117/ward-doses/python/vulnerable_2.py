    remark = remark.replace("\n", " ")
    return "%s bed %d: %s, remark: %s" % (when, bed, drug, remark)
