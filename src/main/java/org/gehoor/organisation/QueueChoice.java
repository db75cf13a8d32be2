package org.gehoor.organisation;

/**
 * The queue chosen, and why.
 *
 * @param rule the rule's id, or {@code otherwise}
 * @param why in words of the configuration; holds nothing of the complaint
 */
public record QueueChoice(String queue, String rule, String why) {}
