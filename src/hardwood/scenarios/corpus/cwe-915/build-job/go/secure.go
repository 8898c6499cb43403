	var job Job
	if err := json.Unmarshal(params, &job); err != nil {
		return err
	}
	queue = append(queue, Job{Repo: job.Repo, Branch: job.Branch})
	return nil
}
