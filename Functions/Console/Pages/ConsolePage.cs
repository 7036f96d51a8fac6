using System.Xml.Linq;

namespace LrtIntegration.Console.Pages;

/// <summary>A page of the menu.</summary>
/// <param name="name">The last part of its address; empty for the first page.</param>
/// <param name="title">Its heading, and its name in the menu.</param>
internal abstract class ConsolePage(string name, string title)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>What stands under the heading.</summary>
    public abstract Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit);
}
