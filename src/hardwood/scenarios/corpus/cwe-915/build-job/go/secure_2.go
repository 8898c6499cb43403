	var push struct {
		Repo   string `json:"repo"`
		Branch string `json:"branch"`
	}
	err := json.Unmarshal(params, &push)
	if err == nil {
		queue = append(queue, Job{push.Repo, push.Branch, 0, false})
	}
	return err
}
