using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Curation.Seeds;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Http.Caching;
using DealTracker.Api.Publishing.Packages;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using DealTracker.Storage.Stores;

namespace DealTracker.Api.Hosting;

/// <summary>The record, its settings and how it is opened.</summary>
public static class StorageSetup
{
    public static WebApplicationBuilder AddRecord(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => Bind<DatabaseSettings>(services, "Database"));
        builder.Services.AddSingleton(services => Bind<SeedSettings>(services, "Seeds"));
        builder.Services.AddSingleton(services => Bind<ExportSettings>(services, "Exports"));
        builder.Services.AddSingleton(services => Bind<CacheSettings>(services, "Cache"));
        builder.Services.AddSingleton(services => Bind<CitationSettings>(services, "Citation"));
        builder.Services.AddSingleton<Database>();
        builder.Services.AddSingleton<IDatasetVersion>(services => services.GetRequiredService<Database>());
        builder.Services.AddSingleton<NameResolver>();
        builder.Services.AddSingleton<ImportBundle>();
        builder.Services.AddSingleton<LoadSeeds>();
        builder.Services.AddHostedService<ProjectionRebuilder>();
        return builder;
    }

    /// <summary>Opens or creates the database, migrates it and loads the seeds, before the first request.</summary>
    /// <exception cref="StartupException">It cannot be opened, migrated or loaded.</exception>
    public static async Task<ImportReport?> OpenRecordAsync(this WebApplication app)
    {
        await app.MigrateRecordAsync();
        app.Services.GetRequiredService<ReleaseCheck>().Run();
        return await app.Services.GetRequiredService<LoadSeeds>().RunAsync();
    }

    /// <summary>Opens or creates the database and migrates it.</summary>
    /// <exception cref="StartupException">It cannot be opened or migrated.</exception>
    internal static async Task MigrateRecordAsync(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<Database>();
        Migrations.Apply(database, app.Services.GetRequiredService<TimeProvider>(), BuildId.Text);
        await DerivedData.RebuildMissingSearchAsync(database);
    }

    /// <exception cref="StartupException">A setting is unknown or has a wrong value.</exception>
    private static T Bind<T>(IServiceProvider services, string section) where T : class, new()
    {
        try
        {
            var settings = services.GetRequiredService<IConfiguration>().GetSection(section).Get<T>(options => options.ErrorOnUnknownConfiguration = true)
                ?? new T();
            Validator.ValidateObject(settings, new ValidationContext(settings), validateAllProperties: true);
            return settings;
        }
        catch (Exception e) when (e is InvalidOperationException or ValidationException)
        {
            var known = typeof(T).GetProperties().Select(property => $"{section}:{property.Name}");
            throw new StartupException(
                $"The settings of {section} are wrong: {e.Message} Known: {string.Join(", ", known)}; the README has each with its default.", e);
        }
    }
}
